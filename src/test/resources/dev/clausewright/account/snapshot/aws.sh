#!/bin/sh
# Answers as the AWS command line does, from a table, and notes what was asked.
asked=''
query=''
skip=''
for word; do
  case $skip in
  query) query=$word ;;
  esac
  case $word in
  --query) skip=query ;;
  --*) skip=other ;;
  *)
    [ -z "$skip" ] && asked="$asked $word"
    skip=''
    ;;
  esac
done
echo "${asked# }" >>"$ASKED"

bucket=''
target=''
for word; do
  case $before in
  --bucket) bucket=$word ;;
  --target-id | --child-id) target=$word ;;
  --policy-id) policy=$word ;;
  --filter) kind=$word ;;
  esac
  before=$word
done

refuse() {
  echo >&2
  echo "An error occurred ($1) when calling the operation: no." >&2
  exit 254
}

key=arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab
[ "$bucket" = theirs ] && refuse AccessDenied
case "$asked $bucket$target $query" in
' sts get-caller-identity  Account') echo "${WHO:-123456789012}" ;;
' iam get-account-authorization-details  ')
  cat <<'JSON'
{
    "UserDetailList": [
        {"Path": "/", "UserName": "mara", "UserId": "AIDASAMPLE", "Arn": "arn:aws:iam::123456789012:user/mara",
         "GroupList": [], "AttachedManagedPolicies": []}
    ],
    "GroupDetailList": [],
    "RoleDetailList": [
        {
            "Path": "/",
            "RoleName": "loader",
            "Arn": "arn:aws:iam::123456789012:role/loader",
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
            "RolePolicyList": [{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}],
            "AttachedManagedPolicies": []
        }
    ],
    "Policies": []
}
JSON
  ;;
' redshift describe-clusters  ') echo '{"Clusters": [{"ClusterIdentifier": "c", "ClusterStatus": "available", "IamRoles": []}]}' ;;
' redshift-serverless list-namespaces  ') echo '{"namespaces": [{"namespaceName": "n", "status": "AVAILABLE"}]}' ;;
' redshift-serverless list-namespaces  namespaces[].namespaceName') echo n ;;
' redshift-serverless get-namespace  ') echo '{"namespace": {"namespaceName": "n", "status": "AVAILABLE",
  "iamRoles": ["IamRole(applyStatus=in-sync, iamRoleArn=arn:aws:iam::123456789012:role/loader)"]}}' ;;
' redshift-serverless list-workgroups  ') echo '{"workgroups": [{"workgroupName": "w", "workgroupId": "id", "namespaceName": "n"}]}' ;;
' dynamodb list-tables  ') echo '{"TableNames": []}' ;;
' emr list-clusters  ') echo '{"Clusters": [{"Id": "j-SAMPLE2B500FC", "Status": {"State": "WAITING"}}]}' ;;
' s3api get-bucket-location lake ') echo '{"LocationConstraint": null}' ;;
' s3api get-bucket-location vault ') echo '{"LocationConstraint": "EU"}' ;;
' s3api get-bucket-location vault LocationConstraint') echo EU ;;
' s3api get-bucket-encryption vault ') echo "{\"ServerSideEncryptionConfiguration\": {\"Rules\": [
  {\"ApplyServerSideEncryptionByDefault\": {\"SSEAlgorithm\": \"aws:kms\", \"KMSMasterKeyID\": \"$key\"}}]}}" ;;
' s3api get-bucket-encryption vault ServerSide'*) echo "$key" ;;
' s3api get-bucket-encryption lake '*) refuse ServerSideEncryptionConfigurationNotFoundError ;;
' s3api get-bucket-policy '*) refuse NoSuchBucketPolicy ;;
' kms describe-key  KeyMetadata.KeyId') echo "${key##*/}" ;;
' kms describe-key  ') echo "{\"KeyMetadata\": {\"KeyId\": \"${key##*/}\", \"Arn\": \"$key\", \"KeyState\": \"Enabled\"}}" ;;
' kms get-key-policy  ') echo '{"Policy": "{\"Version\": \"2012-10-17\", \"Statement\": []}"}' ;;
' iam list-users  Users[].UserName') printf 'mara\tnils\n' ;;
' iam list-access-keys  AccessKeyMetadata[].[AccessKeyId,Status]')
  case "$*" in
  *mara*) printf 'AKIAIOSFODNN7EXAMPLE\tActive\n' ;;
  esac
  ;;
' organizations describe-organization  ') echo '{"Organization": {"Id": "o-sample", "MasterAccountId": "999999999999"}}' ;;
' organizations list-parents 123456789012 ') echo '{"Parents": [{"Id": "ou-root-data", "Type": "ORGANIZATIONAL_UNIT"}]}' ;;
' organizations list-parents 123456789012 Parents[0].Id') echo ou-root-data ;;
' organizations list-parents ou-root-data ') echo '{"Parents": [{"Id": "r-root", "Type": "ROOT"}]}' ;;
' organizations list-parents ou-root-data Parents[0].Id') echo r-root ;;
' organizations list-policies-for-target '*' Policies[].Id')
  [ "$kind" = SERVICE_CONTROL_POLICY ] && echo p-FullAWSAccess
  ;;
' organizations list-policies-for-target '*)
  if [ "$kind" = SERVICE_CONTROL_POLICY ]; then
    echo '{"Policies": [{"Id": "p-FullAWSAccess", "Name": "FullAWSAccess"}]}'
  else
    echo '{"Policies": []}'
  fi
  ;;
' organizations describe-policy  ') echo "{\"Policy\": {\"PolicySummary\": {\"Id\": \"$policy\", \"Name\": \"FullAWSAccess\"},
  \"Content\": \"{\\\"Version\\\": \\\"2012-10-17\\\", \\\"Statement\\\": [{\\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": \\\"*\\\", \\\"Resource\\\": \\\"*\\\"}]}\"}}" ;;
*) refuse "Unexpected:$asked $bucket$target $query" ;;
esac
