package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.clausewright.aws.FakeAws.ACCOUNT;
import static dev.clausewright.aws.FakeAws.encoded;

/** A small account, told in the bodies that AWS sends. */
final class World {
  static final String TRUST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
       "Principal":{"Service":"redshift.amazonaws.com"},"Action":"sts:AssumeRole"}]}\
      """;
  static final String READ =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject",
       "Resource":"arn:aws:s3:::lake/in+out/*"}]}\
      """;
  static final String LIST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::lake"}]}\
      """;
  static final String ROLE = "arn:aws:iam::" + ACCOUNT + ":role/team/loader";
  static final String LISTING = "arn:aws:iam::" + ACCOUNT + ":policy/listing";
  static final String LIMIT = "arn:aws:iam::" + ACCOUNT + ":policy/limit";

  private World() {}

  /** One role, one user in one group, two managed policies; read one by one. */
  static FakeAws oneByOne(FakeAws aws) {
    String member =
        "<member><PolicyName>listing</PolicyName><PolicyArn>" + LISTING + "</PolicyArn></member>";
    return aws.on("GetAccountAuthorizationDetails", FakeAws.error(403, "AccessDenied", "no"))
        .query(
            "ListRoles",
            "<Roles><member>" + role() + "</member></Roles><IsTruncated>false</IsTruncated>")
        .query("GetRole", "<Role>" + role() + "</Role>")
        .query(
            "ListRolePolicies",
            "<PolicyNames><member>read</member></PolicyNames><IsTruncated>false</IsTruncated>")
        .query(
            "GetRolePolicy",
            "<RoleName>loader</RoleName><PolicyName>read</PolicyName><PolicyDocument>"
                + encoded(READ)
                + "</PolicyDocument>")
        .query("ListAttachedRolePolicies", "<AttachedPolicies>" + member + "</AttachedPolicies>")
        .query("ListUsers", "<Users><member>" + user() + "</member></Users>")
        .query("GetUser", "<User>" + user() + "</User>")
        .query("ListUserPolicies", "<PolicyNames/>")
        .query("ListAttachedUserPolicies", "<AttachedPolicies/>")
        .query(
            "ListGroupsForUser",
            "<Groups><member><GroupName>analysts</GroupName></member></Groups>")
        .query("ListGroupPolicies", "<PolicyNames/>")
        .query("ListAttachedGroupPolicies", "<AttachedPolicies>" + member + "</AttachedPolicies>")
        .query("GetPolicy", "<Policy><DefaultVersionId>v2</DefaultVersionId></Policy>")
        .query(
            "GetPolicyVersion",
            "<PolicyVersion><Document>" + encoded(LIST) + "</Document></PolicyVersion>");
  }

  private static String role() {
    return "<Arn>%s</Arn><RoleName>loader</RoleName><RoleId>AROASAMPLE</RoleId>".formatted(ROLE)
        + "<AssumeRolePolicyDocument>"
        + encoded(TRUST)
        + "</AssumeRolePolicyDocument><Tags><member><Key>team</Key><Value>lake</Value></member></Tags>"
        + boundary();
  }

  private static String boundary() {
    return "<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType><PermissionsBoundaryArn>"
        + LIMIT
        + "</PermissionsBoundaryArn></PermissionsBoundary>";
  }

  private static String user() {
    return "<Arn>arn:aws:iam::%s:user/ann</Arn><UserName>ann</UserName><UserId>AIDAANN</UserId>"
        .formatted(ACCOUNT);
  }

  /** The same in one listing. */
  static FakeAws listed(FakeAws aws) {
    return aws.query("GetAccountAuthorizationDetails", page(role("loader"), false, ""));
  }

  /** A role's entry in the listing. */
  static String role(String name) {
    return "<member>"
        + role().replace("loader", name)
        + "<RolePolicyList><member><PolicyName>read</PolicyName><PolicyDocument>"
        + encoded(READ)
        + "</PolicyDocument></member></RolePolicyList><AttachedManagedPolicies><member><PolicyArn>"
        + LISTING
        + "</PolicyArn></member></AttachedManagedPolicies></member>";
  }

  static String page(String roles, boolean more, String marker) {
    return "<RoleDetailList>"
        + roles
        + "</RoleDetailList><UserDetailList><member>"
        + user()
        + "<GroupList><member>analysts</member></GroupList><UserPolicyList/><AttachedManagedPolicies/></member></UserDetailList>"
        + "<GroupDetailList><member><GroupName>analysts</GroupName><GroupPolicyList/><AttachedManagedPolicies><member><PolicyArn>"
        + LISTING
        + "</PolicyArn></member></AttachedManagedPolicies></member></GroupDetailList><Policies>"
        + managed(LISTING)
        + managed(LIMIT)
        + "</Policies><IsTruncated>"
        + more
        + "</IsTruncated>"
        + (more ? "<Marker>" + marker + "</Marker>" : "");
  }

  private static String managed(String arn) {
    return "<member><Arn>"
        + arn
        + "</Arn><DefaultVersionId>v2</DefaultVersionId><PolicyVersionList>"
        + "<member><VersionId>v3</VersionId><IsDefaultVersion>false</IsDefaultVersion><Document>%7B%7D</Document></member>"
        + "<member><VersionId>v2</VersionId><IsDefaultVersion>true</IsDefaultVersion><Document>"
        + encoded(LIST)
        + "</Document></member></PolicyVersionList></member>";
  }

  static FakeAws warehouses(FakeAws aws) {
    return aws.query(
            "DescribeClusters",
            "<Clusters><Cluster><ClusterIdentifier>analytics</ClusterIdentifier><ClusterStatus>available</ClusterStatus>"
                + "<DefaultIamRoleArn>"
                + ROLE
                + "</DefaultIamRoleArn><IamRoles><ClusterIamRole><IamRoleArn>"
                + ROLE
                + "</IamRoleArn><ApplyStatus>in-sync</ApplyStatus></ClusterIamRole></IamRoles></Cluster></Clusters>")
        .json(
            "RedshiftServerless.ListNamespaces",
            """
            {"namespaces":[{"namespaceName":"adhoc","namespaceId":"n-1","status":"AVAILABLE",
             "namespaceArn":"arn:aws:redshift-serverless:eu-west-1:%s:namespace/n-1",
             "iamRoles":["IamRole(iamRoleArn=%s, applyStatus=adding)"]}]}\
            """
                .formatted(ACCOUNT, ROLE))
        .json(
            "RedshiftServerless.ListWorkgroups",
            """
            {"workgroups":[{"workgroupName":"wg","workgroupId":"w-1","namespaceName":"adhoc"}]}\
            """);
  }

  static FakeAws bucket(FakeAws aws) {
    return aws.head("lake", 200, "eu-west-1")
        .s3("lake", "policy", FakeAws.s3Error(404, "NoSuchBucketPolicy"))
        .s3(
            "lake",
            "encryption",
            aResponse()
                .withBody(
                    "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>"
                        + "<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab</KMSMasterKeyID>"
                        + "</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"));
  }
}
