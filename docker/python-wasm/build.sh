#!/bin/bash
# Builds CPython for the sandbox: python.wasm and library.bin, with what says where they come from. See README.md.
#
# usage: build.sh WORK OUT [VERSION]
#   WORK     an empty folder for sources, tools and objects (about 1.5 GB); WORK/inputs may hold inputs already
#   OUT      where the results go
#   VERSION  which inputs-VERSION file to build from, 3.13 without it
# SANGJA_DEBIAN_MIRROR names a Debian mirror; without it the machine's own is taken. JOBS: how many compilers, 2.
# STEPS: "link write_results" is enough after a change below src/, where WORK is still there.
set -euo pipefail
export LC_ALL=C TZ=UTC PYTHONHASHSEED=0
unset CFLAGS CPPFLAGS CXXFLAGS LDFLAGS LIBS CONFIG_SITE PYTHONPATH PYTHONHOME SYSROOT

(($# == 2 || $# == 3)) || { sed -n '4,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/inputs" "$2"
work=$(cd "$1" && pwd) out=$(cd "$2" && pwd) version=${3:-3.13} jobs=${JOBS:-2}
inputs="$here/inputs-$version"
[[ -f $inputs ]] || { echo "version: '$version' has no file $inputs" >&2; exit 2; }
if [[ $work$out == *[[:space:]]* ]]; then
    echo "WORK and OUT: '$work' or '$out' holds a space, which CPython's build cannot take" >&2
    exit 2
fi
setting() { sed -n "s/^set $1 //p" "$inputs"; }
python=$(setting python) epoch=$(setting epoch)
root="$work/tools" source="$work/Python-$python"
target=(--target=wasm32-wasi --sysroot="$root/usr")
flags=(-O2 -g0 -mbulk-memory -msign-ext -mnontrapping-fptoint "-ffile-prefix-map=$work=/python")
log() { echo "== $*" >&2; }

# ---- inputs: fetched by their names, believed by their checksums ----

missing() {
    local name
    awk '$1 == "file" {print $3}' "$inputs" | while read -r name; do [[ -f $work/inputs/$name ]] || echo "$name"; done
}

mirror() {
    [[ -n ${SANGJA_DEBIAN_MIRROR:-} ]] && { echo "$SANGJA_DEBIAN_MIRROR"; return; }
    # shellcheck disable=SC2016 # apt fills the field in
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 '/debian/*$' || {
        echo "SANGJA_DEBIAN_MIRROR: not set, and this machine's apt sources name no Debian mirror" >&2
        return 1
    }
}

# A configuration of apt that reads and writes below WORK alone.
private_apt() {
    local apt="$work/apt" key=/usr/share/keyrings/debian-archive-keyring.gpg url suite
    mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial" "$apt/none"
    : > "$apt/state/status"
    url=$(mirror)
    for suite in $(awk '$1 == "source" || $1 == "package" {print $2}' "$inputs" | sort -u); do
        printf '%s [signed-by=%s] %s %s main\n' deb "$key" "$url" "$suite" deb-src "$key" "$url" "$suite"
    done > "$apt/sources.list"
    cat > "$apt/apt.conf" <<EOF
Dir::State "$apt/state"; Dir::State::status "$apt/state/status"; Dir::Cache "$apt/cache";
Dir::Etc::SourceList "$apt/sources.list"; Dir::Etc::SourceParts "$apt/none";
Dir::Etc::Preferences "$apt/no-file"; Dir::Etc::PreferencesParts "$apt/none"; APT::Sandbox::User "root";
APT::Architecture "amd64";
EOF
    export APT_CONFIG="$apt/apt.conf"
}

fetch() {
    [[ -n $(missing) ]] || return 0
    private_apt
    apt-get -q update >&2
    cd "$work/inputs"
    # shellcheck disable=SC2046 # names of packages hold no spaces
    apt-get -q download $(awk '$1 == "package" {print $3}' "$inputs") >&2
    # shellcheck disable=SC2046
    apt-get -q source --download-only $(awk '$1 == "source" {print $3}' "$inputs") >&2
    [[ -z $(missing) ]] && return
    echo "inputs: the mirror has no $(missing | head -1); put it into $work/inputs" >&2
    return 1
}

pinned() { sed -n 's/^file \([0-9a-f]\{64\}\) /\1  /p' "$inputs"; }

check() { cd "$work/inputs" && pinned | sha256sum --check --quiet --strict; }

unpack() {
    local file pattern patterns
    read -ra patterns <<< "$(setting patches)"
    rm -rf "$root" "$source" "$work/debian" && mkdir -p "$root" "$work/bin"
    for file in "$work"/inputs/*.deb; do dpkg -x "$file" "$root"; done
    tar -xf "$work"/inputs/*.orig.tar.xz -C "$work"
    tar -xf "$work"/inputs/*.debian.tar.xz -C "$work"
    for file in $(grep -v '^#' "$work/debian/patches/series"); do
        for pattern in "${patterns[@]}"; do
            # shellcheck disable=SC2053 # the right side is a pattern
            [[ $file == $pattern ]] && patch -d "$source" -p1 -s -F0 < "$work/debian/patches/$file"
        done
    done
    # As deep as in the browser: 200 brackets inside each other are refused by a SyntaxError, not by the parser's stack.
    sed -i 's/define MAXSTACK 4000/define MAXSTACK 6000/' "$source/Parser/parser.c"
    for file in clang clang-cpp wasm-ld llvm-ar llvm-ranlib; do tool "$file" "$root/usr/lib/llvm-19/bin/$file"; done
    tool wasm-ld-19 "$root/usr/lib/llvm-19/bin/wasm-ld"
    tool pinned-xz "$root/usr/bin/xz"
}

# The pinned tools with their pinned libraries; only the C library is the machine's.
tool() {
    printf '#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s "$@"\n' \
        "$root/usr/lib/llvm-19/lib:$root/usr/lib/x86_64-linux-gnu:$root/lib/x86_64-linux-gnu" "$2" > "$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# ---- CPython: first for this machine, since the cross build and our own scripts run on it; then for WASI ----

build_native() {
    rm -rf "$work/native" && mkdir "$work/native" && cd "$work/native"
    "$source/configure" CFLAGS=-O0 > configure.log
    make -j"$jobs" python > make.log 2>&1
}

# By a relative path, since this one gets into the result.
build_wasi() {
    rm -rf "$work/wasi" && mkdir "$work/wasi" && cd "$work/wasi"
    printf '. %s\npy_cv_module__socket=n/a\n' "$source/Tools/wasm/config.site-wasm32-wasi" > "$work/config.site"
    CONFIG_SITE="$work/config.site" CC="clang ${target[*]}" CPP="clang-cpp ${target[*]}" CXX="clang ${target[*]}" \
        LDSHARED=wasm-ld AR=llvm-ar RANLIB=llvm-ranlib PKG_CONFIG_PATH='' PKG_CONFIG_LIBDIR=/nonexistent \
        CFLAGS="${flags[*]} -Wno-int-conversion" \
        "../${source##*/}/configure" --host=wasm32-unknown-wasi --build=x86_64-pc-linux-gnu --prefix=/usr/local \
        --with-build-python="$work/native/python" --disable-test-modules --without-ensurepip > configure.log
    make -j"$jobs" "libpython$version.a" Modules/_hacl/libHacl_Hash_SHA2.a Modules/expat/libexpat.a \
        Modules/_decimal/libmpdec/libmpdec.a > make.log 2>&1
}

# 4 MiB of stack stand below everything else, so that an overflow leaves the memory and is a trap. 128 MiB at most.
link() {
    local file sources=(nodes files folders system reactor watch)
    local emulated=(-D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_GETPID -D_WASI_EMULATED_PROCESS_CLOCKS)
    cd "$work/wasi"
    for file in "${sources[@]}"; do
        clang "${target[@]}" "${flags[@]}" -Wall -Wextra -Werror -Wno-unused-parameter -I"$source/Include" \
            -I"$source/Include/internal" -I. "${emulated[@]}" -c "$here/src/$file.c" -o "$file.o"
    done
    clang "${target[@]}" -mexec-model=reactor -o python.wasm "${sources[@]/%/.o}" "libpython$version.a" \
        Modules/_decimal/libmpdec/libmpdec.a Modules/_hacl/libHacl_Hash_SHA2.a Modules/expat/libexpat.a \
        -ldl -lwasi-emulated-signal -lwasi-emulated-getpid -lwasi-emulated-process-clocks -lm \
        -Wl,-z,stack-size=4194304 -Wl,--stack-first -Wl,--max-memory=134217728 \
        -Wl,--export=__stack_pointer -Wl,--strip-all
}

# ---- results ----

# Who unpacks needs a dictionary's memory: no more than the larger of the two has, instead of 64 MiB.
pack() { pinned-xz --compress --stdout --threads=1 --lzma2=preset=9e,dict=8MiB "$1" > "$out/$2"; }

write_results() {
    local own="$work/native/python -S -B"
    rm -rf "${out:?}"/{licences,*.xz,*.txt,SHA256SUMS} && mkdir "$out/licences"
    $own "$here/src/library.py" "$source/Lib" "$here/src/own" "$work/library.bin" >&2
    $own "$here/src/messages.py" "$source" "$out/syntax-messages.txt" >&2
    pack "$work/wasi/python.wasm" python.wasm.xz
    pack "$work/library.bin" library.bin.xz
    cp "$work/debian/copyright" "$out/licences/python.txt"
    sed '/\*\//q' "$source/Modules/_hacl/Hacl_Hash_SHA2.c" > "$out/licences/hacl.txt"
    cp "$root/usr/share/doc/wasi-libc/copyright" "$out/licences/wasi-libc.txt"
    cp "$root/usr/share/doc/libclang-rt-19-dev-wasm32/copyright" "$out/licences/compiler-rt.txt"
    provenance > "$out/provenance.txt"
    (cd "$out" && find . -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum > SHA256SUMS)
}

sums_of() { cd "$1" && shift && find "$@" -type f ! -name '*.pyc' | sort | xargs sha256sum; }

provenance() {
    echo "CPython $python as a WebAssembly reactor, made by docker/python-wasm/build.sh"
    printf '\nUnpacked:\n'
    (cd "$work/wasi" && sha256sum python.wasm)
    (cd "$work" && sha256sum library.bin)
    printf '\nMade by, below docker/python-wasm:\n'
    (sums_of "$here" build.sh "inputs-$version" src)
    printf '\nMade from:\n'
    pinned
}

inputs() { fetch && check; }

export PATH="$work/bin:$PATH" SOURCE_DATE_EPOCH="$epoch"
for step in ${STEPS:-inputs unpack build_native build_wasi link write_results}; do
    log "$step"
    "$step"
done
log "done: $(du -sh "$out" | cut -f1) in $out, $SECONDS s"
