package chat.holt.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoatLinkTest {

    @Test
    void leadsToServersChannelsMessagesAndInvites() {
        assertThat(StoatLink.parse("stoat://server/S1")).contains(new Destination.OpenServer("S1"));
        assertThat(StoatLink.parse("stoat://server/S1/channel/C1")).contains(new Destination.OpenChannel("C1"));
        assertThat(StoatLink.parse("stoat://server/S1/channel/C1/M1"))
                .contains(new Destination.OpenChannel("C1", "M1"));
        assertThat(StoatLink.parse("stoat://channel/C1")).contains(new Destination.OpenChannel("C1"));
        assertThat(StoatLink.parse("stoat://channel/C1/M1")).contains(new Destination.OpenChannel("C1", "M1"));
        assertThat(StoatLink.parse("stoat://invite/a_B-9")).contains(new Destination.Join("a_B-9"));
    }

    @Test
    void isReadAsPeopleAndSystemsWriteIt() {
        assertThat(StoatLink.parse(" STOAT:server/S1/\n".strip())).contains(new Destination.OpenServer("S1"));
        assertThat(StoatLink.parse("stoat:///invite/code/")).contains(new Destination.Join("code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stoat:",
                "stoat://server",
                "stoat://server/S1/C1",
                "stoat://server/S1/roles/R1",
                "stoat://server/S1/channel",
                "stoat://channel/C1/M1/X",
                "stoat://invite/a/b",
                "stoat://kitchen/sink",
                "stoat://invite/../users",
                "stoat://server/S1?x=1",
                "https://stoat.chat/server/S1"
            })
    void leadsNowhereElse(String link) {
        assertThat(StoatLink.parse(link)).isEmpty();
    }

    @Test
    void linksToMessagesLeadBack() {
        String outside = StoatLink.message("https://app.example/", "S1", "C1", "M1");
        assertThat(outside).isEqualTo("https://app.example/server/S1/channel/C1/M1");
        assertThat(StoatLink.parse("https://app.example", URI.create(outside)))
                .contains(new Destination.OpenChannel("C1", "M1"));
        assertThat(StoatLink.parse(StoatLink.message("", null, "C1", "M1")))
                .contains(new Destination.OpenChannel("C1", "M1"));
    }
}
