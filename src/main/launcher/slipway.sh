#!/bin/sh
# Slipway @version@. Finds Java and starts the program with it.
#
#   JAVA_HOME           the Java to use; else the one on the PATH
#   SLIPWAY_JAVA_OPTS   more options for it, such as -Xmx2g
#   SLIPWAY_NO_ARCHIVE  when set: neither use nor make the archive that makes a start faster
#
# A fork costs a millisecond, so there is hardly one on the common way through.

fail() {
  printf 'error: %s\n  fix: %s\n' "$1" "$2" >&2
  exit 1
}

# Follows symbolic links to the file itself; the answer is in $file.
follow() {
  file=$1
  while [ -h "$file" ]; do
    link=$(readlink "$file") || return
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
}

# Makes one name of a path; the answer is in $name.
flatten() {
  set -f
  IFS=/
  # shellcheck disable=SC2086 # to be split
  set -- $1
  IFS=,
  name=$*
  unset IFS
  set +f
}

case $0 in
  /*) follow "$0" ;;
  *) follow "$PWD/${0#./}" ;;
esac
case $file in
  */./* | */../*) file=$(cd -P "${file%/*}" && pwd)/${file##*/} ;;
esac
jar=@jar@

if [ -z "${JAVA_HOME:-}" ]; then
  java=$(command -v java) || fail 'There is no Java here.' \
    'Install Java 17 or later, or let JAVA_HOME name one.'
else
  java=$JAVA_HOME/bin/java
  [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, and there is no bin/java in it." \
    'Let JAVA_HOME name a Java 17 or later, or unset it.'
fi

# Which build of Java this is. To ask Java takes 34 ms, to read its release file less than one.
follow "$java"
release=${file%/bin/java}/release
vendor='' build='' version=''
if [ -r "$release" ]; then
  while IFS='="' read -r key _ value _; do
    case $key in
      IMPLEMENTOR) vendor=$value ;;
      JAVA_RUNTIME_VERSION) build=$value ;;
      JAVA_VERSION) version=$value && break ;;
    esac
  done <"$release"
fi
major=${version%%[!0-9]*}
[ "${major:-17}" -ge 17 ] || fail "$java is Java $version." \
  'Let JAVA_HOME name a Java 17 or later.'

# The archive of loaded classes. Java 25 does not notice that the jar is another, hence the hash;
# 17 takes no jar in another place, hence the path; neither takes an archive of another build.
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
flatten "@hash@-$vendor-$build-$jar"
if [ "${major:-17}" -ge 25 ]; then
  use=-XX:AOTCache archive=$cache/slipway/$name.aot
else
  use=-XX:SharedArchiveFile archive=$cache/slipway/$name.jsa
fi

# Whether there can be an archive: not in an unknown place, of an unknown Java, against the user's
# own options; and Java reads a colon as the end of the path.
archivable() {
  [ -z "${SLIPWAY_NO_ARCHIVE:-}" ] && [ -n "$cache" ] && [ -n "$build" ] || return
  case $archive in
    [!/]* | *:*) return 1 ;;
  esac
  case "${SLIPWAY_JAVA_OPTS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
    *-Xshare* | *SharedArchive* | *AOT*) return 1 ;;
  esac
}

set -- -jar "$jar" "$@"
if archivable; then
  set -- "-Dslipway.archive=$archive" "$@"
  [ ! -f "$archive" ] || set -- "$use=$archive" "$@"
  # shellcheck disable=SC3013 # every sh has -nt, and POSIX since 2024
  [ -n "${CI:-}" ] || [ "$archive" -nt "$jar" ] || set -- -Dslipway.archive.due=true "$@"
fi

# Java reads file names and arguments in the character set of the locale.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# -Xlog:disable: Java warns about archives on standard output.
# shellcheck disable=SC2086 # the user's options are words
exec "$java" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 \
  -XX:+UseSerialGC -Xms16m -XX:MinHeapDeltaBytes=64m -XX:MaxNewSize=20m -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
  -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
  ${SLIPWAY_JAVA_OPTS:-} "$@"
