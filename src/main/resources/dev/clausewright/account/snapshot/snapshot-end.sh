if [ "$lacking" -gt 0 ]; then
  echo "The folder $out is made; $lacking of its parts could not be taken." >&2
else
  echo "The folder $out is made." >&2
fi
