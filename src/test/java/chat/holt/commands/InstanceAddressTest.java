package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class InstanceAddressTest {
    @Test
    void addressesAsPeopleTypeThem() {
        assertThat(InstanceAddress.candidates(" stoat.chat/ "))
                .extracting(URI::toString)
                .startsWith("https://stoat.chat/api", "https://stoat.chat");
        assertThat(InstanceAddress.candidates("https://api.stoat.chat"))
                .extracting(URI::toString)
                .containsExactly("https://api.stoat.chat", "https://api.stoat.chat/api");
        assertThat(InstanceAddress.candidates("localhost:14702"))
                .extracting(URI::toString)
                .startsWith("http://localhost:14702", "http://localhost:14702/api");
        assertThat(InstanceAddress.candidates("chat.example.org/api"))
                .extracting(URI::toString)
                .startsWith("https://chat.example.org/api");
    }

    @Test
    void whatIsNoAddressHasNoCandidates() {
        assertThat(InstanceAddress.candidates("")).isEmpty();
        assertThat(InstanceAddress.candidates("two words")).isEmpty();
        assertThat(InstanceAddress.candidates("ftp://stoat.chat")).isEmpty();
        assertThat(InstanceAddress.candidates("http://")).isEmpty();
    }
}
