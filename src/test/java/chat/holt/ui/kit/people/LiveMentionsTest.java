package chat.holt.ui.kit.people;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.ui.kit.markdown.Mentions;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveMentionsTest {
    private final LiveMentions mentions = new LiveMentions(
            "S", SampleStore.ready(), new UserCommands() {}, new RecordingNavigator(), "https://web.example/app/");

    @ParameterizedTest
    @CsvSource({
        "https://web.example/app/server/S/channel/C1, #c1",
        "https://web.example/app/channel/C1, #c1",
        "https://web.example/app/server/S/channel/C1/01M, #c1 › message",
        "https://web.example/app/channel/NONE, #private-channel",
        "https://web.example/app/server/S, Stoats",
        "https://web.example/app/server/NONE, Unknown server",
        "https://web.example/app/invite/abc, Invite abc",
        "stoat://invite/abc, Invite abc",
        "https://stt.gg/abc, Invite abc",
        "https://rvlt.gg/abc, Invite abc",
    })
    void linksIntoStoatAreNamedAfterWhereTheyLead(String url, String name) {
        ObservableValue<Mentions.Shown> place = mentions.link(url);
        assertThat(place).isNotNull();
        assertThat(place.getValue().text()).isEqualToIgnoringCase(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/channel/C1",
                "https://web.example/app/settings",
                "https://stt.gg/a/b",
                "https://web.example/app.evil/channel/C1",
                "https://a b"
            })
    void otherLinksAreLinks(String url) {
        assertThat(mentions.link(url)).isNull();
    }

    @Test
    void withoutWebClientItsLinksAreOrdinary() {
        var elsewhere = new LiveMentions(null, SampleStore.ready(), new UserCommands() {}, new RecordingNavigator());
        assertThat(elsewhere.link("https://web.example/app/channel/C1")).isNull();
        assertThat(elsewhere.link("stoat://channel/C1")).isNotNull();
    }
}
