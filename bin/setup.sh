# Shared by the scripts of this folder: finds the JDK, installs system libraries. Source it after `set -euo pipefail`.

say() { printf '%s\n' "$*" >&2; }

# Prints the folder of the newest JDK >= 25: JAVA_HOME, the usual folders of Linux and macOS, SDKMAN.
find_jdk() {
  local home version best='' best_version=24
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -gt "$best_version" ]; then
      best=$home best_version=$version
    fi
  done
  if [ -z "$best" ]; then
    say "Holt needs a JDK 25 or newer and found none in JAVA_HOME, /usr/lib/jvm, /opt, ~/.jdks or ~/.sdkman."
    say "Install one (Temurin 25, for example) in one of these places or set JAVA_HOME to it."
    return 1
  fi
  printf '%s\n' "$best"
}

# need WHAT PACKAGE: notes a Debian package unless WHAT, a command or the start of a library's file name, is there.
missing=()
need() {
  case $1 in
    lib*) [[ $(/sbin/ldconfig -p) == *"$1 "* ]] || missing+=("$2") ;;
    *) command -v "$1" >/dev/null || missing+=("$2") ;;
  esac
}

# Installs what `need` noted, with apt where there is apt and root or sudo; elsewhere names it and fails.
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  if ! command -v apt-get >/dev/null || { [ -n "$sudo" ] && ! command -v sudo >/dev/null; }; then
    say "Please install these first (Debian's names): ${missing[*]}"
    return 1
  fi
  say "Installing with apt: ${missing[*]}"
  $sudo apt-get update -qq </dev/null >&2
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2
}

# What the window needs on Linux: GTK, the X test extension, OpenGL.
need_toolkit() {
  [ "$(uname)" = Linux ] || return 0
  need libgtk-3.so.0 libgtk-3-0
  need libXtst.so.6 libxtst6
  need libGL.so.1 libgl1
  need libXxf86vm.so.1 libxxf86vm1
}

# build GOAL FOLDER...: runs the Maven goal unless nothing has changed in the folders since the last time. Needs $jdk.
build() {
  local goal=$1 built=target/built-$1.stamp
  shift
  if [ ! -e "$built" ] || [ -n "$(find pom.xml resources "$@" -newer "$built" -print -quit)" ]; then
    say "Building Holt ..."
    JAVA25_HOME=$jdk mvn -B -ntp -q "$goal" >&2
    touch "$built"
  fi
}

# java_command FOLDER...: sets $java to what runs a class of these folders. JavaFX goes on the module path, as in the
# installed program; the jars without a platform in their name are empty.
java_command() {
  local jar modules=() classes=("$@")
  while IFS= read -r jar || [ -n "$jar" ]; do
    case $jar in
      */javafx-*-*-*.jar) modules+=("$jar") ;;
      */javafx-*.jar) ;;
      *) classes+=("$jar") ;;
    esac
  done < <(tr ':' '\n' <target/runtime.classpath)
  java=("$jdk/bin/java" --module-path "$(IFS=:; echo "${modules[*]}")" --add-modules javafx.controls,javafx.media
    --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED --class-path "$(IFS=:; echo "${classes[*]}")")
}
