package chat.holt.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.navigation.Destination;
import chat.holt.ui.safety.LinkCheck.Unknown;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkViewModelTest {
    private final Set<String> trusted = new HashSet<>();
    private final List<URI> browsed = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    @Test
    void opensAndTrustsIfAsked() {
        LinkViewModel link = link("https://bücher.example/a", null);
        assertThat(link.opened().get()).isFalse();
        link.open();
        assertThat(browsed).containsExactly(URI.create("https://xn--bcher-kva.example/a"));
        assertThat(link.opened().get()).isTrue();
        assertThat(trusted).isEmpty();
        link.trust().set(true);
        link.open();
        assertThat(trusted).containsExactly("xn--bcher-kva.example");
    }

    @Test
    void neverTrustsWhatMisleads() {
        LinkViewModel link = link("https://evil.example", "https://bank.com");
        link.trust().set(true);
        link.open();
        assertThat(trusted).isEmpty();
        assertThat(link.warnings()).containsExactly("The text says bank.com, but the link leads to evil.example.");
    }

    @Test
    void copiesWhatWouldOpen() {
        link("https://me:secret@evil.example/ü", null).copy();
        assertThat(copied).containsExactly("https://evil.example/%C3%BC");
        assertThat(browsed).isEmpty();
    }

    @Test
    void everyWarningHasASentence() {
        for (String address :
                List.of("https://bank.com@bücher.example/\u202E", "http://127.0.0.1/", "https://раураӏ.com/")) {
            assertThat(link(address, "www.bank.com").warnings())
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("safety."));
        }
    }

    private LinkViewModel link(String address, @Nullable String text) {
        LinkRules rules = new LinkRules(Set.of(), null, trusted);
        Unknown link = (Unknown) rules.check(new Destination.Link(address, text));
        return new LinkViewModel(link, trusted, browsed::add, copied::add);
    }
}
