if ($script:lacking -gt 0) {
  [Console]::Error.WriteLine("The folder $out is made; $script:lacking of its parts could not be taken.")
} else {
  [Console]::Error.WriteLine("The folder $out is made.")
}
