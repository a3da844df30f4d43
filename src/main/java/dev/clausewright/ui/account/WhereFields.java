package dev.clausewright.ui.account;

import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The Region that is asked, and an endpoint where it is not AWS's own. */
final class WhereFields extends HBox {
  /** So that not every letter of an address is asked. */
  private static final Duration TYPED = Duration.millis(600);

  private final Picker<Place> region;
  private final TextEntry endpoint = new TextEntry("Endpoint", WhereFields::judge);
  private final PauseTransition typed = new PauseTransition(TYPED);

  /** The runnable is called when a person changed one of them. */
  WhereFields(Runnable changed) {
    region = new Picker<>("Region", Place::words, WhereFields::drawn);
    region.setId("connect-region");
    region.onChosen(chosen -> changed.run());
    region.put(choices(Optional.empty()), Optional.of(new Place.Own(Optional.empty())));
    endpoint.code().prompt("AWS’s own").aside("optional");
    endpoint.control().setId("connect-endpoint");
    endpoint.onEdited(text -> edited());
    typed.setOnFinished(event -> changed.run());
    Field where = new Field("Region", region);
    where.getStyleClass().add("connect-region");
    endpoint.getStyleClass().add("connect-endpoint");
    getStyleClass().add("sp-12");
    getChildren().addAll(where, endpoint);
  }

  /** What a profile says by itself. */
  record Own(Optional<Region> region, Optional<URI> endpoint) {}

  /** For another profile, with what was chosen when it was used last. */
  void put(Own profile, Optional<Connection> last) {
    endpoint.prompt(
        profile
            .endpoint()
            .map(uri -> CustomEndpoints.host(uri) + ", from the profile")
            .orElse("AWS’s own"));
    Optional<Region> chosen = last.flatMap(Connection::region);
    Place own = new Place.Own(profile.region());
    region.put(
        choices(profile.region()), Optional.of(chosen.<Place>map(Place.Of::new).orElse(own)));
    endpoint.put(last.flatMap(Connection::endpoint).map(URI::toString).orElse(""));
  }

  /** None: the one that the profile names. */
  Optional<Region> region() {
    return Optional.ofNullable(region.getValue()).flatMap(Place::chosen);
  }

  Optional<URI> endpoint() {
    return Endpoints.read(endpoint.text());
  }

  /** Whether what is typed as an endpoint is none; says so below the field. */
  boolean wrong() {
    return !endpoint.text().isBlank() && endpoint.insist();
  }

  void reachEndpoint() {
    endpoint.reach();
  }

  private void edited() {
    if (endpoint.text().isBlank() || endpoint().isPresent()) {
      typed.playFromStart();
    } else {
      typed.stop();
    }
  }

  private static FieldState judge(String text) {
    if (text.isBlank()) {
      return FieldState.untouched();
    }
    return Endpoints.read(text)
        .map(uri -> FieldState.doubtful("Not AWS’s word"))
        .orElseGet(() -> FieldState.problem("https://host"));
  }

  private static Node drawn(Place place) {
    HBox line = new HBox(Words.body(place.words()));
    if (place instanceof Place.Own(Optional<Region> region) && region.isPresent()) {
      line.getChildren().add(Words.small("from the profile"));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sp-8");
    return line;
  }

  private static List<Place> choices(Optional<Region> own) {
    List<Place> all = new ArrayList<>();
    all.add(new Place.Own(own));
    for (Partition partition : Partition.values()) {
      partition.regions().forEach(name -> all.add(new Place.Of(new Region(name))));
    }
    return all;
  }

  /** A Region to be asked. */
  private sealed interface Place {
    String words();

    Optional<Region> chosen();

    /** The one that the profile names, if it does. */
    record Own(Optional<Region> region) implements Place {
      @Override
      public String words() {
        return region.map(Region::name).orElse("As your settings say");
      }

      @Override
      public Optional<Region> chosen() {
        return Optional.empty();
      }
    }

    /** One that was picked. */
    record Of(Region region) implements Place {
      @Override
      public String words() {
        return region.name();
      }

      @Override
      public Optional<Region> chosen() {
        return Optional.of(region);
      }
    }
  }
}
