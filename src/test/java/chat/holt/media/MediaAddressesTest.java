package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.File;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MediaAddressesTest {

    private static final URI FROM = URI.create("https://h.test/autumn/emojis/A");

    private final MediaAddresses behindPrefix = new MediaAddresses(URI.create("https://h.test/autumn"), null);
    private final MediaAddresses ownHost =
            new MediaAddresses(URI.create("https://files.test/"), URI.create("https://proxy.test"));

    @Test
    void escapesWhatComesFromOthers() {
        assertThat(ownHost.external("https://x.test/a?b=c d"))
                .hasToString("https://proxy.test/proxy?url=https%3A%2F%2Fx.test%2Fa%3Fb%3Dc%20d");
        assertThat(ownHost.emoji("../a")).hasToString("https://files.test/emojis/..%2Fa");
    }

    @Test
    void loadsNothingFromThirdPartiesWithoutProxy() {
        assertThat(behindPrefix.external("https://x.test/a.png")).isNull();
    }

    @Test
    void findsTheLostPrefixOfRedirects() {
        assertThat(behindPrefix.redirected(FROM, "/emojis/A/my cat.gif"))
                .hasToString("https://h.test/autumn/emojis/A/my%20cat.gif");
        assertThat(behindPrefix.redirected(FROM, "/autumn/emojis/A/x.gif"))
                .hasToString("https://h.test/autumn/emojis/A/x.gif");
        assertThat(ownHost.redirected(URI.create("https://files.test/emojis/A"), "/emojis/A/x.gif"))
                .hasToString("https://files.test/emojis/A/x.gif");
    }

    @Test
    void doesNotFollowElsewhere() {
        assertThat(behindPrefix.redirected(FROM, "https://evil.test/autumn/x")).isNull();
        assertThat(behindPrefix.redirected(FROM, "http://h.test/autumn/x")).isNull();
        assertThat(behindPrefix.redirected(FROM, "//evil.test/x")).isNull();
        assertThat(behindPrefix.redirected(FROM, "file:///etc/passwd")).isNull();
    }

    @Test
    void picturesHaveAddresses() {
        for (String tag : new String[] {"icons", "banners", "avatars", "backgrounds"}) {
            File file = Json.mapper().readValue("""
                    {"_id": "F1", "tag": "%s", "filename": "my cat.png", "metadata": {"type": "Image", "width": 1, "height": 1},
                     "content_type": "image/png", "size": 1}""".formatted(tag), File.class);
            assertThat(ownHost.preview(file)).hasToString("https://files.test/" + tag + "/F1");
            assertThat(ownHost.original(file)).hasToString("https://files.test/" + tag + "/F1/my%20cat.png");
        }
    }

    @Test
    void thePortOfTheBuiltInInstanceDoesNotMatterOnDisk() {
        assertThat(MediaAddresses.name(URI.create("http://127.0.0.1:4001/autumn/avatars/A")))
                .isEqualTo(MediaAddresses.name(URI.create("http://127.0.0.1:4002/autumn/avatars/A")));
        assertThat(MediaAddresses.name(URI.create("https://stoat.example:81/a")))
                .isNotEqualTo(MediaAddresses.name(URI.create("https://stoat.example/a")));
    }
}
