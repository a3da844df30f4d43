package dev.clausewright.iam;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** IpAddress: ranges in CIDR notation; a bare address is a range of one. */
final class AddressComparison implements Comparison {

  private static final class Range {
    private final byte[] address;
    private final int bits;

    Range(byte[] address, int bits) {
      this.address = address;
      this.bits = bits;
    }

    boolean holds(Range other) {
      return bits <= other.bits && holds(other.address);
    }

    private boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Range> values;

  AddressComparison(List<String> values) {
    this.values = values.stream().flatMap(value -> range(value).stream()).toList();
  }

  @Override
  public boolean reads(String asked) {
    return range(asked).isPresent();
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    return Tri.of(
        range(asked).stream()
            .anyMatch(address -> values.stream().anyMatch(value -> value.holds(address))));
  }

  private static Optional<Range> range(String text) {
    int slash = text.indexOf('/');
    String literal = slash < 0 ? text : text.substring(0, slash);
    boolean plausible =
        literal.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
            || (literal.indexOf(':') >= 0 && literal.matches("[0-9A-Fa-f:.]+"));
    if (!plausible) {
      return Optional.empty();
    }
    try {
      byte[] address = InetAddress.ofLiteral(literal).getAddress();
      int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
      return bits < 0 || bits > address.length * 8
          ? Optional.empty()
          : Optional.of(new Range(address, bits));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
