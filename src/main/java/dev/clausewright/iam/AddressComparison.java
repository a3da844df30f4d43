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
    Optional<Range> address = range(asked);
    return Tri.of(
        address.isPresent() && values.stream().anyMatch(value -> value.holds(address.get())));
  }

  private static Optional<Range> range(String text) {
    int slash = text.indexOf('/');
    String literal = slash < 0 ? text : text.substring(0, slash);
    if (!plausible(literal)) {
      return Optional.empty();
    }
    try {
      byte[] address = bytes(literal);
      int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
      return bits < 0 || bits > address.length * 8
          ? Optional.empty()
          : Optional.of(new Range(address, bits));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Java shortens an IPv4 address in the form of IPv6, which stays the address of IPv6 it is. */
  private static byte[] bytes(String literal) {
    byte[] address = InetAddress.ofLiteral(literal).getAddress();
    if (address.length != 4 || literal.indexOf(':') < 0) {
      return address;
    }
    byte[] mapped = new byte[16];
    mapped[10] = -1;
    mapped[11] = -1;
    System.arraycopy(address, 0, mapped, 12, 4);
    return mapped;
  }

  /** Four numbers with dots, or hexadecimal digits with colons: no short forms, no zone. */
  private static boolean plausible(String literal) {
    int dots = 0;
    int colons = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      dots += c == '.' ? 1 : 0;
      colons += c == ':' ? 1 : 0;
      if (c != '.' && c != ':' && Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return colons > 0 || dots == 3;
  }
}
