package dev.clausewright.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/// Looks at every answer with status 200 before the SDK reads it, since the SDK takes an empty
/// body or an HTML page for an answer in which nothing is said: "no policies", a false denial.
/// What is no answer of AWS's is asked again, as if the server had failed.
final class SoundAnswer implements ExecutionInterceptor {
  /// Larger than any page that AWS sends (bytes).
  private static final int LARGEST = 64 << 20;

  /// Their body is the object itself, or there is none.
  private static final Set<String> NO_DOCUMENT = Set.of("GetObject", "HeadObject", "HeadBucket");

  /// What begins an XML document before its root element.
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*<([A-Za-z][\\w.:-]*)", Pattern.DOTALL);

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    SdkHttpResponse answer = context.httpResponse();
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (!answer.isSuccessful()) {
      return context.responseBody();
    }
    if (NO_DOCUMENT.contains(operation)) {
      if (operation.equals("HeadBucket") && type(answer).contains("html")) {
        throw Unsound.answer(words(answer, "of the type text/html"));
      }
      return context.responseBody();
    }
    byte[] body = context.responseBody().map(SoundAnswer::whole).orElse(new byte[0]);
    String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
    check(answer, service, operation, new String(body, StandardCharsets.UTF_8));
    return Optional.of(new ByteArrayInputStream(body));
  }

  private static void check(SdkHttpResponse answer, String service, String operation, String body) {
    String text = body.strip();
    if (text.isEmpty()) {
      throw Unsound.answer(words(answer, "without a body"));
    }
    if (text.startsWith("{")) {
      if (!text.endsWith("}")) {
        throw Unsound.answer(words(answer, "with a body that is cut off"));
      }
      return;
    }
    Matcher root = ROOT.matcher(text);
    String expected = expected(service, operation);
    if (!root.find() || !local(root.group(1)).equals(expected)) {
      throw Unsound.answer(words(answer, sort(text)));
    }
    if (!text.endsWith("</" + root.group(1) + ">") && !text.endsWith("/>")) {
      throw Unsound.answer(words(answer, "with a body that is cut off"));
    }
  }

  private static String expected(String service, String operation) {
    if (!service.equals("S3")) {
      return operation + "Response";
    }
    return switch (operation) {
      case "GetBucketEncryption" -> "ServerSideEncryptionConfiguration";
      case "GetBucketLocation" -> "LocationConstraint";
      case "ListObjectsV2" -> "ListBucketResult";
      default -> operation;
    };
  }

  private static String sort(String text) {
    return text.regionMatches(true, 0, "<!doctype html", 0, 14)
            || text.regionMatches(true, 0, "<html", 0, 5)
        ? "with an HTML page"
        : "with something else than was asked";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String words(SdkHttpResponse answer, String what) {
    return "The answer had status " + answer.statusCode() + " and came " + what + ".";
  }

  private static String type(SdkHttpResponse answer) {
    return answer.firstMatchingHeader("Content-Type").orElse("");
  }

  private static byte[] whole(InputStream body) {
    try (body) {
      byte[] bytes = body.readNBytes(LARGEST);
      if (body.read() >= 0) {
        throw Unsound.answer("The answer was larger than 64 MB.");
      }
      return bytes;
    } catch (IOException cut) {
      throw RetryableException.create("the body broke off", cut);
    }
  }
}
