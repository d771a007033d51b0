# Sourced by tools/run, tools/test and tools/fuzz. Installs what the build needs and is missing, once, and says what and why.
# Needs a Debian-like system; elsewhere it names the packages and stops.

backstory_packages="g++ cmake ninja-build pkg-config libboost-program-options-dev libboost-regex-dev libicu-dev
 libstemmer-dev rapidjson-dev nettle-dev zlib1g-dev libpoppler-dev libpoppler-private-dev libzip-dev libpugixml-dev
 libxml2-dev libcmark-dev libseccomp-dev libsqlite3-dev"
backstory_test_packages="libgtest-dev libgmock-dev poppler-utils cmark clang-format-14 python3 python3-jsonschema"
backstory_sanitizer_packages="clang-14 libclang-rt-14-dev"

say() { printf 'backstory: %s\n' "$*" >&2; }

# install_missing PACKAGE...: installs those that dpkg does not have.
install_missing() {
    command -v dpkg-query >/dev/null 2>&1 || {
        say "error: no dpkg on this system; install the equivalents of: $*"
        exit 2
    }
    missing=""
    for package in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null) || state=""
        case "$state" in ii*) ;; *) missing="$missing $package" ;; esac
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            as_root="sudo"
        else
            say "error: packages are missing, and this is neither root nor able to use sudo without a password;"
            say "run as root:  apt-get install -y$missing"
            exit 2
        fi
    fi
    say "installing what the build needs and this machine lacks:$missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    {
        $as_root apt-get update -qq &&
            $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
    } || {
        say "error: the packages could not be installed; run by hand:  apt-get install$missing"
        exit 2
    }
}

# install_once NAME PACKAGE...: the same with a stamp, one a version of the set-up, so that the second time nothing is asked of
# the package manager.
install_once() {
    stamp="$root/build/.$1-$(cksum <"$root/tools/setup.sh" | cut -d' ' -f1)"
    shift
    [ ! -f "$stamp" ] || return 0
    install_missing "$@"
    mkdir -p "$root/build" && : >"$stamp"
}

# build PRESET TESTS TARGET...: configures if need be and builds what is out of date, quietly unless it fails. TESTS is
# with-tests or without-tests; a tree that has the tests keeps them.
build() {
    preset=$1
    tree="$root/build/$preset"
    log="$root/build/$preset.log"
    mkdir -p "$root/build"
    configure=no
    [ -f "$tree/build.ninja" ] || configure=OFF
    if [ "$2" = with-tests ] && ! grep -qs '^BACKSTORY_TESTS:BOOL=ON' "$tree/CMakeCache.txt"; then configure=ON; fi
    shift 2
    if [ $configure != no ]; then
        say "configuring ($preset)"
        (cd "$root" && cmake --preset "$preset" -DBACKSTORY_TESTS=$configure) >"$log" 2>&1 || {
            cat "$log" >&2
            exit 2
        }
    fi
    # With nothing to do ninja is back in a few hundredths of a second, so only the first build is announced.
    [ -f "$tree/.ninja_log" ] || say "building ($preset); the first time takes some minutes"
    ninja -C "$tree" "$@" >"$log" 2>&1 || {
        grep -v '^\[' "$log" | tail -n 60 >&2
        say "error: the build failed; the whole log is build/$preset.log"
        exit 2
    }
}
