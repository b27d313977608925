package chat.holt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {

    private final Browser browser = new Browser(OperatingSystem.LINUX);

    @Test
    void handsAddressesToTheSystem() {
        assertThat(browser.command(URI.create("https://x.test/ä?a=b&c")))
                .containsExactly("xdg-open", "https://x.test/%C3%A4?a=b&c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "/bin/sh", "--help", "stoat:x"})
    void opensNothingElse(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> browser.command(URI.create(link)));
    }
}
