package chat.holt.ui.kit.markdown.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The languages that can be coloured, by the names people write after a fence.
final class CodeLanguage {

    /// Name of the scanner, then the names that mean it.
    private static final String NAMES = """
            text/actionscript actionscript as
            text/asm6502 6502
            text/asm asm assembly nasm x86asm
            text/bbcode bbcode
            text/c c h
            text/clojure clojure clj cljs edn
            text/cpp cpp c++ cc cxx hpp arduino ino
            text/cs cs csharp c#
            text/css css
            text/csv csv tsv
            text/d d dlang
            text/dart dart
            text/delphi delphi pascal pas
            text/dockerfile dockerfile docker containerfile
            text/dtd dtd
            text/fortran fortran f90 f95
            text/golang go golang
            text/groovy groovy gradle
            text/handlebars handlebars hbs
            text/hosts hosts
            text/htaccess htaccess apache apacheconf
            text/html html htm xhtml vue svelte
            text/ini ini toml cfg conf editorconfig systemd desktop
            text/java java
            text/javascript javascript js jsx mjs cjs node
            text/jshintrc jsonc json5
            text/json json ndjson jsonl
            text/jsp jsp
            text/kotlin kotlin kt kts
            text/latex latex tex
            text/less less scss sass
            text/lisp lisp elisp scheme racket
            text/lua lua luau
            text/makefile makefile make mk
            text/markdown markdown md
            text/nsis nsis
            text/perl perl pl pm
            text/php php
            text/powershell powershell ps1 pwsh
            text/properties properties env dotenv
            text/proto proto protobuf
            text/python python py py3 python3 pyi gdscript
            text/ruby ruby rb
            text/rust rust rs
            text/sas sas
            text/scala scala sbt
            text/sql sql mysql postgresql pgsql sqlite plsql
            text/tcl tcl
            text/typescript typescript ts tsx
            text/unix bash sh shell zsh fish console
            text/vb vb vbnet basic
            text/vhdl vhdl
            text/bat bat batch cmd dos
            text/xml xml svg xsl xsd rss atom fxml pom plist
            text/yaml yaml yml
            """;

    private static final Map<String, String> SCANNERS = scanners();

    private CodeLanguage() {}

    /// Name of the scanner for a language as written; null if there is none.
    static @Nullable String scanner(String written) {
        return SCANNERS.get(written.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> scanners() {
        Map<String, String> scanners = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                scanners.put(names[i], names[0]);
            }
        });
        return Map.copyOf(scanners);
    }
}
