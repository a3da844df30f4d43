import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Seen;
import dev.clausewright.aws.Aws;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Progress;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a live check takes against a server that needs 100 ms for each answer: at most 1.2 times
 * the larger of its longest chain of dependent calls and of ⌈calls/8⌉ × 100 ms. After {@code mvn
 * package}: {@code java -cp 'target/app/*' src/bench/Live.java}.
 */
public final class Live {
  private static final int ANSWER = 100;
  private static final double MOST = 1.2;
  private static final int ROUNDS = 30;
  private static final String ACCOUNT = "123456789012";
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

  /** The call whose answer a call cannot do without. */
  private static final Map<String, String> NEEDS =
      Map.ofEntries(
          Map.entry("GetRolePolicy", "ListRolePolicies"),
          Map.entry("GetPolicy", "ListAttachedRolePolicies"),
          Map.entry("GetPolicyVersion", "GetPolicy"),
          Map.entry("SimulatePrincipalPolicy", "GetPolicyVersion"),
          Map.entry("GetBucketPolicy", "HeadBucket"),
          Map.entry("GetBucketEncryption", "HeadBucket"),
          Map.entry("DescribeKey", "GetBucketEncryption"),
          Map.entry("GetKeyPolicy", "DescribeKey"));

  private static final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private Live() {}

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", Live::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    Path home = Files.createTempDirectory("clausewright-bench");
    Files.createDirectories(home.resolve(".aws"));
    Files.writeString(
        home.resolve(".aws/credentials"),
        "[bench]\naws_access_key_id=AKIABENCH00000000001\naws_secret_access_key=x\n");
    System.setProperty("user.home", home.toString());
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    boolean good = true;
    for (int roles = 1; roles <= 3; roles++) {
      good &= measure(endpoint, roles);
    }
    server.stop(0);
    System.exit(good ? 0 : 1);
  }

  /** The best of several rounds: the first ones also load classes. */
  private static boolean measure(URI endpoint, int roles) throws Exception {
    Ask ask = ask(roles);
    double best = Double.MAX_VALUE;
    String line = "";
    for (int round = 0; round < ROUNDS; round++) {
      try (LiveAccount account = open(endpoint)) {
        asked.clear();
        long start = System.nanoTime();
        Progress end = CheckRun.start(ask, account, progress -> {}).end().get();
        double took = (System.nanoTime() - start) / 1e6;
        int chain = chain();
        int calls = asked.size();
        int least = Math.max(chain, (calls + 7) / 8) * ANSWER;
        if (took / least < best) {
          best = took / least;
          line =
              String.format(
                  Locale.ROOT,
                  "a chain of %d: %3d calls, %d checks, %4.0f ms; longest chain %d calls, %d ms at"
                      + " least: %.2f times",
                  roles,
                  calls,
                  end.rows().size(),
                  took,
                  chain,
                  least,
                  took / least);
        }
      }
    }
    System.out.println(line);
    return best <= MOST;
  }

  private static LiveAccount open(URI endpoint) throws InterruptedException {
    Seen<LiveAccount> seen =
        new Aws()
            .open(
                new Connection(
                    new Connection.Using.Profile("bench"),
                    Optional.of(new Region("eu-west-1")),
                    Optional.of(endpoint)),
                MfaPrompt.nobody());
    return seen.found().orElseThrow(() -> new IllegalStateException(seen.toString()));
  }

  private static Ask ask(int roles) {
    StringBuilder chain = new StringBuilder();
    for (int i = 1; i <= roles; i++) {
      chain.append(i == 1 ? "" : ",").append(arn("role/hop-" + i));
    }
    String sql = "COPY t FROM 's3://lake/in/' IAM_ROLE '" + chain + "' FORMAT AS PARQUET";
    return switch (Finished.of(SqlReader.read(sql, new Vault()).statement())) {
      case Finished.Result.Ready(Finished finished) ->
          new Ask(
              finished,
              new Place(
                  Partition.AWS,
                  Optional.of(new AccountId(ACCOUNT)),
                  Optional.of(new Region("eu-west-1")),
                  Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics")),
                  Optional.empty()),
              Facts.NONE);
      case Finished.Result.NotYet notYet -> throw new IllegalStateException(notYet.toString());
    };
  }

  /** How many of the calls made wait for one another, at most. */
  private static int chain() {
    int longest = 1;
    for (String call : asked) {
      int length = 1;
      for (String at = call; NEEDS.containsKey(at); at = NEEDS.get(at)) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static String arn(String rest) {
    return "arn:aws:iam::" + ACCOUNT + ":" + rest;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      Thread.sleep(ANSWER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String name = name(exchange, body);
    asked.add(name);
    exchange.getResponseHeaders().add("x-amz-bucket-region", "eu-west-1");
    if (name.equals("HeadBucket")) {
      exchange.sendResponseHeaders(200, -1);
    } else {
      byte[] answer = text(name, body).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(name.equals("GetBucketPolicy") ? 404 : 200, answer.length);
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private static String name(HttpExchange exchange, String body) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    if (target != null) {
      return target.substring(target.indexOf('.') + 1);
    }
    Matcher action = ACTION.matcher(body);
    if (action.find()) {
      return action.group(1);
    }
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    return exchange.getRequestMethod().equals("HEAD")
        ? "HeadBucket"
        : query.contains("encryption") ? "GetBucketEncryption" : "GetBucketPolicy";
  }

  private static String text(String name, String body) {
    Map<String, String> asked = parameters(body);
    String role = asked.getOrDefault("RoleName", "hop-1");
    int hop = Integer.parseInt(role.substring(role.length() - 1));
    return switch (name) {
      case "GetBucketPolicy" -> "<Error><Code>NoSuchBucketPolicy</Code></Error>";
      case "GetBucketEncryption" ->
          "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>";
      case "ListNamespaces" -> "{\"namespaces\":[]}";
      case "ListWorkgroups" -> "{\"workgroups\":[]}";
      case "GetCallerIdentity" ->
          xml(name, "<Arn>" + arn("user/ann") + "</Arn><Account>" + ACCOUNT + "</Account>");
      case "DescribeClusters" ->
          xml(
              name,
              "<Clusters><Cluster><ClusterIdentifier>analytics</ClusterIdentifier><IamRoles><ClusterIamRole><IamRoleArn>"
                  + arn("role/hop-1")
                  + "</IamRoleArn><ApplyStatus>in-sync</ApplyStatus></ClusterIamRole></IamRoles></Cluster></Clusters>");
      case "GetRole" ->
          xml(
              name,
              "<Role><Arn>"
                  + arn("role/" + role)
                  + "</Arn><AssumeRolePolicyDocument>"
                  + trust(hop)
                  + "</AssumeRolePolicyDocument></Role>");
      case "ListRolePolicies" -> xml(name, "<PolicyNames><member>next</member></PolicyNames>");
      case "GetRolePolicy" ->
          xml(
              name,
              "<PolicyDocument>"
                  + policy(
                      "\"Action\":\"sts:AssumeRole\",\"Resource\":\""
                          + arn("role/hop-" + (hop + 1))
                          + "\"")
                  + "</PolicyDocument>");
      case "ListAttachedRolePolicies" ->
          xml(
              name,
              "<AttachedPolicies><member><PolicyArn>"
                  + arn("policy/read")
                  + "</PolicyArn></member></AttachedPolicies>");
      case "GetPolicy" -> xml(name, "<Policy><DefaultVersionId>v1</DefaultVersionId></Policy>");
      case "GetPolicyVersion" ->
          xml(
              name,
              "<PolicyVersion><Document>"
                  + policy("\"Action\":[\"s3:Get*\",\"s3:List*\"],\"Resource\":\"*\"")
                  + "</Document></PolicyVersion>");
      case "SimulatePrincipalPolicy" -> xml(name, simulated(asked));
      default -> xml(name, "");
    };
  }

  private static String simulated(Map<String, String> asked) {
    StringBuilder results = new StringBuilder();
    for (int i = 1; asked.containsKey("ResourceArns.member." + i); i++) {
      String resource = asked.get("ResourceArns.member." + i);
      results
          .append("<member><EvalResourceName>")
          .append(resource)
          .append(
              "</EvalResourceName><EvalResourceDecision>allowed</EvalResourceDecision></member>");
    }
    return "<IsTruncated>false</IsTruncated><EvaluationResults><member><EvalActionName>"
        + asked.get("ActionNames.member.1")
        + "</EvalActionName><EvalDecision>allowed</EvalDecision><ResourceSpecificResults>"
        + results
        + "</ResourceSpecificResults></member></EvaluationResults>";
  }

  private static Map<String, String> parameters(String body) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int is = pair.indexOf('=');
      if (is > 0) {
        parameters.put(
            URLDecoder.decode(pair.substring(0, is), StandardCharsets.UTF_8),
            URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static String trust(int hop) {
    return encoded(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
            + (hop == 1
                ? "{\"Service\":\"redshift.amazonaws.com\"}"
                : "{\"AWS\":\"" + arn("role/hop-" + (hop - 1)) + "\"}")
            + ",\"Action\":\"sts:AssumeRole\"}]}");
  }

  private static String policy(String grant) {
    return encoded(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\"," + grant + "}]}");
  }

  private static String encoded(String document) {
    return URLEncoder.encode(document, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String xml(String name, String result) {
    return "<%sResponse><%sResult>%s</%sResult></%sResponse>"
        .formatted(name, name, result, name, name);
  }
}
