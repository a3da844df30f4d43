package dev.clausewright.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** A picture as PNG bytes (8 bits a channel, no alpha), without AWT. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Png() {}

  static byte[] of(Image image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    chunk(out, "IDAT", packed(image.getPixelReader(), width, height));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  /** Each line is stored as the difference to the one above it: small, and simple. */
  private static byte[] packed(PixelReader pixels, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] above = new byte[width * 3];
      for (int y = 0; y < height; y++) {
        byte[] line = new byte[width * 3];
        for (int x = 0; x < width; x++) {
          int argb = pixels.getArgb(x, y);
          line[x * 3] = (byte) (argb >> 16);
          line[x * 3 + 1] = (byte) (argb >> 8);
          line[x * 3 + 2] = (byte) argb;
        }
        deflate.write(2);
        for (int i = 0; i < line.length; i++) {
          deflate.write(line[i] - above[i]);
        }
        above = line;
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
