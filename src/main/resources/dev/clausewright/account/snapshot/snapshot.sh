set -u
LC_ALL=C
export LC_ALL
out=${1:-"snapshot-$account"}
lacking=0

stop() {
  echo "$1" >&2
  exit 1
}

ask() { aws "$@" --output text 2>/dev/null; }

# save FILE CODE COMMAND...: what the command prints becomes FILE. CODE is how AWS says that there
# is none; then FILE says so, too. What may not be read is told and left out.
save() {
  file=$1
  code=$2
  shift 2
  mkdir -p "$(dirname "$out/$file")" || stop "The folder $out cannot be written to."
  if aws "$@" --output json >"$out/$file.part" 2>"$out/error.txt"; then
    mv "$out/$file.part" "$out/$file"
  else
    rm -f "$out/$file.part"
    if [ -n "$code" ] && grep -q "($code)" "$out/error.txt"; then
      echo '{}' >"$out/$file"
    else
      lacking=$((lacking + 1))
      echo "Not taken: $file. $(tr '\n' ' ' <"$out/error.txt")" >&2
      rmdir "$(dirname "$out/$file")" 2>/dev/null
    fi
  fi
  rm -f "$out/error.txt"
}

warehouses() {
  save "$1/clusters.json" '' redshift describe-clusters --region "$1"
  save "$1/namespaces.json" '' redshift-serverless list-namespaces --region "$1"
  for namespace in $(ask redshift-serverless list-namespaces --region "$1" --query 'namespaces[].namespaceName'); do
    save "$1/namespace-$namespace.json" '' redshift-serverless get-namespace --region "$1" --namespace-name "$namespace"
  done
  save "$1/workgroups.json" '' redshift-serverless list-workgroups --region "$1"
}

tables() { save "$1/tables.json" '' dynamodb list-tables --region "$1"; }

emr() { save "$1/emr.json" '' emr list-clusters --region "$1"; }

# A bucket, and the key that it encrypts with. Of another account's bucket nothing is taken here.
bucket() {
  save "buckets/$1/location.json" '' s3api get-bucket-location --bucket "$1" --expected-bucket-owner "$account"
  save "buckets/$1/encryption.json" ServerSideEncryptionConfigurationNotFoundError \
    s3api get-bucket-encryption --bucket "$1" --expected-bucket-owner "$account"
  save "buckets/$1/policy.json" NoSuchBucketPolicy s3api get-bucket-policy --bucket "$1" --expected-bucket-owner "$account"
  used=$(ask s3api get-bucket-encryption --bucket "$1" --expected-bucket-owner "$account" --query \
    'ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault.KMSMasterKeyID')
  case $used in
  '' | None) ;;
  *)
    place=$(ask s3api get-bucket-location --bucket "$1" --expected-bucket-owner "$account" --query LocationConstraint)
    case $place in
    '' | None) place=us-east-1 ;;
    EU) place=eu-west-1 ;;
    esac
    key "$used" "$place"
    ;;
  esac
}

# A key by its id, ARN or alias.
key() {
  place=$2
  case $1 in
  arn:*) place=$(echo "$1" | cut -d: -f4) ;;
  esac
  id=$(ask kms describe-key --key-id "$1" --region "$place" --query KeyMetadata.KeyId)
  case $id in
  '' | None) id=$(echo "$1" | sed 's,.*[:/],,') ;;
  esac
  if [ ! -e "$out/keys/$id/describe.json" ]; then
    save "keys/$id/describe.json" '' kms describe-key --key-id "$1" --region "$place"
    save "keys/$id/policy.json" '' kms get-key-policy --key-id "$1" --policy-name default --region "$place"
  fi
}

# Whose the access keys are; their secrets cannot be read by anyone. One call for each user.
access_keys() {
  users=$(ask iam list-users --query 'Users[].UserName') || {
    lacking=$((lacking + 1))
    echo 'Not taken: access-keys.json. iam:ListUsers is not allowed.' >&2
    return
  }
  rows=''
  for user in $users; do
    found=$(ask iam list-access-keys --user-name "$user" --query 'AccessKeyMetadata[].[AccessKeyId,Status]') || {
      lacking=$((lacking + 1))
      echo 'Not taken: access-keys.json. iam:ListAccessKeys is not allowed.' >&2
      return
    }
    rows=$rows$(echo "$found" | awk -v user="$user" \
      'NF == 2 { printf ",\n  {\"UserName\": \"%s\", \"AccessKeyId\": \"%s\", \"Status\": \"%s\"}", user, $1, $2 }')
  done
  printf '{"AccessKeyMetadata": [%s\n]}\n' "${rows#,}" >"$out/access-keys.json"
}

# The organisation's policies from the account up to the root. Only the organisation's management
# account and its delegated administrators may read them: name a profile of one in ORG_PROFILE.
organisation() {
  if [ -n "${ORG_PROFILE:-}" ]; then
    AWS_PROFILE=$ORG_PROFILE
    export AWS_PROFILE
  fi
  save org/organization.json AWSOrganizationsNotInUseException organizations describe-organization
  target=$account
  while :; do
    for kind in service resource; do
      filter=$(echo "${kind}_control_policy" | tr '[:lower:]' '[:upper:]')
      save "org/$target/$kind-control-policies.json" PolicyTypeNotEnabledException \
        organizations list-policies-for-target --target-id "$target" --filter "$filter"
      for policy in $(ask organizations list-policies-for-target --target-id "$target" --filter "$filter" --query 'Policies[].Id'); do
        [ -e "$out/org/policies/$policy.json" ] ||
          save "org/policies/$policy.json" '' organizations describe-policy --policy-id "$policy"
      done
    done
    case $target in
    r-*) break ;;
    esac
    save "org/$target/parents.json" '' organizations list-parents --child-id "$target"
    target=$(ask organizations list-parents --child-id "$target" --query 'Parents[0].Id')
    case $target in
    r-* | ou-*) ;;
    *) break ;;
    esac
  done
}

command -v aws >/dev/null || stop 'The AWS command line is not installed: there is no aws.'
# What aws itself says of credentials that it has not, or that ended, is worth reading.
asked=$(aws sts get-caller-identity --query Account --output text) || stop 'AWS did not say whose these credentials are; set AWS_PROFILE, or sign in.'
[ "$asked" = "$account" ] || stop "These credentials are of the account $asked, not of $account."
[ ! -e "$out" ] || stop "There is $out already: name another folder."
mkdir -p "$out" || stop "The folder $out cannot be made."
printf '{\n  "Account": "%s",\n  "TakenAt": "%s"\n}\n' "$account" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$out/meta.json"
