package dev.clausewright.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The servers that answer in the place of AWS's own. All are shown always, since what they say is
/// not AWS's word.
public record CustomEndpoints(List<Place> places) {
  /// What stands between two of them in their words.
  public static final String BETWEEN = "; ";

  /// What stands in the place of services: all that no other place names.
  public static final String OTHERS = "all others";

  /// AWS itself is asked.
  public static final CustomEndpoints NONE = new CustomEndpoints(List.of());

  /// One server.
  ///
  /// @param services for which it answers, such as `iam`; none: for all
  public record Place(List<String> services, URI uri) {
    public Place {
      services = List.copyOf(services);
    }

    /// Such as `iam http://localhost:4566`.
    public String words() {
      return words(URI::toString);
    }

    private String words(Function<URI, String> address) {
      return services.isEmpty()
          ? address.apply(uri)
          : String.join(", ", services) + " " + address.apply(uri);
    }
  }

  public CustomEndpoints {
    places = List.copyOf(places);
  }

  /// One for all services.
  public static CustomEndpoints all(URI uri) {
    return new CustomEndpoints(List.of(new Place(List.of(), uri)));
  }

  /// One for all services, or none.
  public static CustomEndpoints of(Optional<URI> uri) {
    return uri.map(CustomEndpoints::all).orElse(NONE);
  }

  /// Whether AWS itself is asked, whatever is asked.
  public boolean none() {
    return places.isEmpty();
  }

  /// Where a service is asked; empty: at AWS itself.
  ///
  /// @param service such as `redshift-data`
  public Optional<URI> at(String service) {
    return place(place -> place.services().contains(service)).or(this::others);
  }

  private Optional<URI> others() {
    return place(place -> place.services().isEmpty() || place.services().contains(OTHERS));
  }

  private Optional<URI> place(Predicate<Place> fits) {
    return places.stream().filter(fits).findFirst().map(Place::uri);
  }

  /// Whom all services together ask, at the end of a sentence.
  public String asked() {
    return none() ? "AWS" : phrase() + (others().isPresent() ? "" : ", and else to AWS");
  }

  /// The whole addresses: `iam http://localhost:4566; s3 http://localhost:9000`.
  public String words() {
    return words(URI::toString);
  }

  /// Hosts and ports, where room is short: what people recognise.
  public String brief() {
    return words(CustomEndpoints::host);
  }

  /// Where there is room for a few words only: one of them, or how many there are.
  public String shortest() {
    return places.size() > 1 ? places.size() + " custom endpoints" : brief();
  }

  private String words(Function<URI, String> address) {
    return places.stream().map(place -> place.words(address)).collect(Collectors.joining(BETWEEN));
  }

  /// For the middle of a sentence: `the custom endpoint http://localhost:4566`.
  public String phrase() {
    return (places.size() == 1 ? "the custom endpoint " : "the custom endpoints ") + words();
  }

  /// Host and port of an address.
  public static String host(URI uri) {
    return uri.getPort() < 0 ? String.valueOf(uri.getHost()) : uri.getHost() + ":" + uri.getPort();
  }
}
