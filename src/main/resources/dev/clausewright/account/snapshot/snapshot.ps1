$ErrorActionPreference = 'Continue'
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false
$env:PYTHONUTF8 = '1'
if (-not $Folder) { $Folder = "snapshot-$account" }
$script:lacking = 0

function Stop-Here([string]$why) {
  [Console]::Error.WriteLine($why)
  exit 1
}

function Ask([string[]]$command) {
  $text = & aws @command --output text 2>$null
  if ($LASTEXITCODE -ne 0 -or -not $text) { return @() }
  @((($text -join "`n") -split '\s+') | Where-Object { $_ -and $_ -ne 'None' })
}

function Write-Text([string]$file, [string]$text) {
  $path = Join-Path $out $file
  New-Item -ItemType Directory -Force (Split-Path $path) | Out-Null
  [IO.File]::WriteAllText($path, $text + "`n", (New-Object Text.UTF8Encoding $false))
}

function Tell-Lacking([string]$file, [string]$why) {
  $script:lacking++
  [Console]::Error.WriteLine("Not taken: $file. $why")
}

# What the command prints becomes the file. The code is how AWS says that there is none; then the
# file says so, too. What may not be read is told and left out.
function Save([string]$file, [string]$code, [string[]]$command) {
  $errors = Join-Path $out 'error.txt'
  $text = & aws @command --output json 2>$errors
  $failed = $LASTEXITCODE -ne 0
  $why = ''
  if (Test-Path $errors) {
    $why = ((Get-Content $errors) -join ' ')
    Remove-Item $errors
  }
  if (-not $failed) {
    Write-Text $file ($text -join "`n")
  } elseif ($code -and $why.Contains("($code)")) {
    Write-Text $file '{}'
  } else {
    Tell-Lacking $file $why
  }
}

function Warehouses([string]$region) {
  Save "$region/clusters.json" '' @('redshift', 'describe-clusters', '--region', $region)
  Save "$region/namespaces.json" '' @('redshift-serverless', 'list-namespaces', '--region', $region)
  foreach ($namespace in (Ask @('redshift-serverless', 'list-namespaces', '--region', $region, '--query', 'namespaces[].namespaceName'))) {
    Save "$region/namespace-$namespace.json" '' @('redshift-serverless', 'get-namespace', '--region', $region, '--namespace-name', $namespace)
  }
  Save "$region/workgroups.json" '' @('redshift-serverless', 'list-workgroups', '--region', $region)
}

function Tables([string]$region) {
  Save "$region/tables.json" '' @('dynamodb', 'list-tables', '--region', $region)
}

function Emr([string]$region) {
  Save "$region/emr.json" '' @('emr', 'list-clusters', '--region', $region)
}

# A bucket, and the key that it encrypts with. Of another account's bucket nothing is taken here.
function Bucket([string]$name) {
  $which = @('--bucket', $name, '--expected-bucket-owner', $account)
  Save "buckets/$name/location.json" '' (@('s3api', 'get-bucket-location') + $which)
  Save "buckets/$name/encryption.json" 'ServerSideEncryptionConfigurationNotFoundError' (@('s3api', 'get-bucket-encryption') + $which)
  Save "buckets/$name/policy.json" 'NoSuchBucketPolicy' (@('s3api', 'get-bucket-policy') + $which)
  $used = @(Ask (@('s3api', 'get-bucket-encryption') + $which + @('--query', 'ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault.KMSMasterKeyID')))
  if ($used.Count -gt 0) {
    $place = @(Ask (@('s3api', 'get-bucket-location') + $which + @('--query', 'LocationConstraint')))
    $region = if ($place.Count -eq 0) { 'us-east-1' } elseif ($place[0] -eq 'EU') { 'eu-west-1' } else { $place[0] }
    Key $used[0] $region
  }
}

# A key by its id, ARN or alias.
function Key([string]$name, [string]$region) {
  if ($name.StartsWith('arn:')) { $region = $name.Split(':')[3] }
  $which = @('--key-id', $name, '--region', $region)
  $found = @(Ask (@('kms', 'describe-key') + $which + @('--query', 'KeyMetadata.KeyId')))
  $id = if ($found.Count -gt 0) { $found[0] } else { $name -replace '.*[:/]', '' }
  if (-not (Test-Path (Join-Path $out "keys/$id/describe.json"))) {
    Save "keys/$id/describe.json" '' (@('kms', 'describe-key') + $which)
    Save "keys/$id/policy.json" '' (@('kms', 'get-key-policy', '--policy-name', 'default') + $which)
  }
}

# Whose the access keys are; their secrets cannot be read by anyone. One call for each user.
function Access-Keys {
  $rows = @()
  $users = & aws iam list-users --query 'Users[].UserName' --output text 2>$null
  if ($LASTEXITCODE -ne 0) {
    Tell-Lacking 'access-keys.json' 'iam:ListUsers is not allowed.'
    return
  }
  foreach ($user in ((($users -join "`n") -split '\s+') | Where-Object { $_ -and $_ -ne 'None' })) {
    $found = & aws iam list-access-keys --user-name $user --query 'AccessKeyMetadata[].[AccessKeyId,Status]' --output text 2>$null
    if ($LASTEXITCODE -ne 0) {
      Tell-Lacking 'access-keys.json' 'iam:ListAccessKeys is not allowed.'
      return
    }
    foreach ($row in @($found)) {
      $words = @("$row" -split '\s+')
      if ($words.Count -eq 2 -and $words[0]) {
        $rows += '  {"UserName": "' + $user + '", "AccessKeyId": "' + $words[0] + '", "Status": "' + $words[1] + '"}'
      }
    }
  }
  Write-Text 'access-keys.json' ('{"AccessKeyMetadata": [' + "`n" + ($rows -join ",`n") + "`n]}")
}

# The organisation's policies from the account up to the root. Only the organisation's management
# account and its delegated administrators may read them: name a profile of one in ORG_PROFILE.
function Organisation {
  if ($env:ORG_PROFILE) { $env:AWS_PROFILE = $env:ORG_PROFILE }
  Save 'org/organization.json' 'AWSOrganizationsNotInUseException' @('organizations', 'describe-organization')
  $target = $account
  while ($target) {
    foreach ($kind in @('service', 'resource')) {
      $which = @('--target-id', $target, '--filter', "${kind}_control_policy".ToUpperInvariant())
      Save "org/$target/$kind-control-policies.json" 'PolicyTypeNotEnabledException' (@('organizations', 'list-policies-for-target') + $which)
      foreach ($policy in (Ask (@('organizations', 'list-policies-for-target') + $which + @('--query', 'Policies[].Id')))) {
        if (-not (Test-Path (Join-Path $out "org/policies/$policy.json"))) {
          Save "org/policies/$policy.json" '' @('organizations', 'describe-policy', '--policy-id', $policy)
        }
      }
    }
    if ($target.StartsWith('r-')) { break }
    Save "org/$target/parents.json" '' @('organizations', 'list-parents', '--child-id', $target)
    $parent = @(Ask @('organizations', 'list-parents', '--child-id', $target, '--query', 'Parents[0].Id'))
    $target = if ($parent.Count -gt 0) { $parent[0] } else { '' }
  }
}

if (-not (Get-Command aws -ErrorAction SilentlyContinue)) { Stop-Here 'The AWS command line is not installed: there is no aws.' }
# What aws itself says of credentials that it has not, or that ended, is worth reading.
$asked = @(& aws sts get-caller-identity --query Account --output text)
if ($LASTEXITCODE -ne 0 -or $asked.Count -eq 0) { Stop-Here 'AWS did not say whose these credentials are; set AWS_PROFILE, or sign in.' }
if ($asked[0] -ne $account) { Stop-Here "These credentials are of the account $($asked[0]), not of $account." }
if (Test-Path $Folder) { Stop-Here "There is $Folder already: name another folder." }
$out = (New-Item -ItemType Directory -Force $Folder).FullName
$taken = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
Write-Text 'meta.json' ("{`n" + '  "Account": "' + $account + '",' + "`n" + '  "TakenAt": "' + $taken + '"' + "`n}")
