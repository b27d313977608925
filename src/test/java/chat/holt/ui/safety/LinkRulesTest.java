package chat.holt.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.navigation.Destination;
import chat.holt.ui.safety.LinkCheck.Inside;
import chat.holt.ui.safety.LinkCheck.Refused;
import chat.holt.ui.safety.LinkCheck.Trusted;
import chat.holt.ui.safety.LinkCheck.Unknown;
import chat.holt.ui.safety.LinkWarning.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {
    private final Set<String> trusted = new HashSet<>(Set.of("github.com"));
    private final LinkRules rules = new LinkRules(Set.of("stoat.chat", "localhost:3000"), "stoat.chat", trusted);

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.org/a?b=c#d https://example.org/a?b=c#d",
                "HTTPS://Example.ORG https://example.org",
                "https://example.org:443/ https://example.org/",
                "https://example.org:8443/ https://example.org:8443/",
                "https:\\\\example.org\\a https://example.org/a",
                "https:example.org https://example.org",
                "https://bücher.example/ü https://xn--bcher-kva.example/%C3%BC",
                "https://ｅｘａｍｐｌｅ。org/ https://example.org/",
                "https://example.org/%41%zz https://example.org/%41%25zz",
                "https://example.org/[1]?a[]=1 https://example.org/%5B1%5D?a[]=1",
                "https://stoat.chat@example.org/ https://example.org/",
                "https://a@b@example.org/ https://example.org/",
                "https://example.org\\@stoat.chat/ https://example.org/@stoat.chat/",
                "https://[::1]:80/ https://[::1]:80/",
                "mailto:ada@example.org mailto:ada@example.org",
            })
    void asksBeforeOpeningWhatABrowserWould(String written, String opened) {
        assertThat(unknown(written).address()).hasToString(opened);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "javascript:alert(1) SCHEME",
                "file:///etc/passwd SCHEME",
                "data:text/html,x SCHEME",
                "vbscript:x SCHEME",
                "steam://run/1 SCHEME",
                "example.org BROKEN",
                "https:// BROKEN",
                "https://exa%6Dple.org BROKEN",
                "https://a:b:c/ BROKEN",
                "https://example.org:99999999/ BROKEN",
                "https://exa\u202Emple.org/ BROKEN",
                "mailto:nobody BROKEN",
            })
    void refusesTheRest(String written, Refused expected) {
        assertThat(check(written, null)).isEqualTo(expected);
    }

    @Test
    void opensTheInstanceAndTrustedHostsAtOnce() {
        assertThat(check("https://stoat.chat/terms", null)).isInstanceOf(Trusted.class);
        assertThat(check("http://localhost:3000/x", null)).isInstanceOf(Trusted.class);
        assertThat(check("https://github.com/stoatchat", null)).isInstanceOf(Trusted.class);
        assertThat(check("http://localhost:8080/x", null)).isInstanceOf(Unknown.class);
        assertThat(check("https://gist.github.com/", null)).isInstanceOf(Unknown.class);
        assertThat(check("https://github.com.example.org/", null)).isInstanceOf(Unknown.class);
        trusted.remove("github.com");
        assertThat(check("https://github.com/stoatchat", null)).isInstanceOf(Unknown.class);
    }

    @Test
    void staysInsideForPlacesOfTheInstance() {
        assertThat(check("stoat://invite/abc", null)).isEqualTo(new Inside("stoat://invite/abc"));
        assertThat(check("https://stoat.chat/invite/abc?x#y", null)).isEqualTo(new Inside("stoat://invite/abc"));
        assertThat(check("https://stoat.chat/server/S1/channel/C1/M1", null))
                .isEqualTo(new Inside("stoat://server/S1/channel/C1/M1"));
        assertThat(check("https://stoat.chat.example.org/invite/abc", null)).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://evil.example|https://bank.com/login|bank.com",
                "https://evil.example|bank.com|bank.com",
                "https://evil.example|www.bank.example|www.bank.example",
                "https://evil.example|go to https://bank.com now|bank.com",
                "https://evil.example|bа\u200Bnk.com|bаnk.com",
                "https://bank.com.evil.example|bank.com|bank.com",
                "https://github.com/x|bank.com|bank.com",
            })
    void tellsWhenTheTextNamesAnotherHost(String address, String text, String named) {
        Unknown link = (Unknown) check(address, text);
        assertThat(link.warnings()).first().isEqualTo(new LinkWarning(Kind.TEXT, named));
        assertThat(link.deceptive()).isTrue();
        assertThat(link.trustable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"here", "bank.com", "https://bank.com/other", "www.bank.com", "notes.md", "a. b", "Bank: 1"})
    void findsNothingWrongWithOtherTexts(String text) {
        assertThat(((Unknown) check("https://login.bank.com/", text)).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bank.com@evil.example/,USER,bank.com",
        "https://bank.com%2F@evil.example/,USER,bank.com%2F",
        "https://раураӏ.com/,LOOKALIKE,paypal.com",
        "https://xn--80aa0cbo65f.com/,LOOKALIKE,paypal.com",
        "https://st0at.chat/,LOOKALIKE,stoat.chat",
        "https://glthub.com/,LOOKALIKE,github.com",
        "https://evil.example/\u202Egpj.exe,HIDDEN,''",
        "https://evil\u200B.example/,HIDDEN,''",
    })
    void pointsOutTricks(String address, Kind kind, String detail) {
        Unknown link = unknown(address);
        assertThat(link.warnings()).contains(new LinkWarning(kind, detail));
        assertThat(link.deceptive()).isTrue();
        assertThat(link.trustable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bücher.example/,FOREIGN,xn--bcher-kva.example",
        "https://xn--bcher-kva.example/,FOREIGN,xn--bcher-kva.example",
        "https://192.168.0.1/,NUMBER,''",
        "https://2130706433/,NUMBER,''",
        "https://0x7f.1/,NUMBER,''",
        "https://[::1]/,NUMBER,''",
        "http://example.org/,UNENCRYPTED,''",
    })
    void mentionsCircumstances(String address, Kind kind, String detail) {
        Unknown link = unknown(address);
        assertThat(link.warnings()).containsExactly(new LinkWarning(kind, detail));
        assertThat(link.deceptive()).isFalse();
        assertThat(link.trustable()).isNotEmpty();
    }

    @Test
    void showsTheHostAmongTheRest() {
        Unknown link = unknown("https://me:pw@Bücher.example:8443/ä b?c");
        assertThat(link.before()).isEqualTo("https://");
        assertThat(link.host()).isEqualTo("bücher.example");
        assertThat(link.after()).isEqualTo(":8443/%C3%A4%20b?c");
        Unknown mail = unknown("mailto:ada@example.org?subject=Hi");
        assertThat(mail.host()).isEqualTo("ada@example.org");
        assertThat(mail.after()).isEqualTo("?subject=Hi");
    }

    private Unknown unknown(String address) {
        return (Unknown) check(address, null);
    }

    private LinkCheck check(String address, @Nullable String text) {
        return rules.check(new Destination.Link(address, text));
    }
}
