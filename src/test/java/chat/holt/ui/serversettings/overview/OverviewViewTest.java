package chat.holt.ui.serversettings.overview;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.gateway.GatewayEvent;
import chat.holt.json.Patch;
import chat.holt.model.RootConfig.Limits;
import chat.holt.model.TextChannel;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.ViewTest;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends ViewTest {
    private Community community;
    private OverviewViewModel model;

    @Override
    protected Parent view() {
        community = new Community().ready();
        model = new OverviewViewModel(
                community.store, IdleCommands.with(), new RecordingNavigator(), Community.SERVER, Limits.USUAL.usual());
        channels("c1");
        return new OverviewView(model, media);
    }

    @Test
    void aChosenChannelStaysWhenChannelsComeAndGo() {
        interact(() -> box().requestFocus());
        chord(KeyCode.DOWN);
        assertThat(on(() -> model.channel(SystemMessage.JOINED).value().get())).isEqualTo("c1");
        interact(() -> channels("c1", "c2"));
        assertThat(on(() -> box().getValue())).isEqualTo("c1");
        assertThat(on(() -> box().getItems()))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("c2");
        assertThat(on(() -> model.channel(SystemMessage.JOINED).value().get())).isEqualTo("c1");
    }

    @Test
    void othersLeaveAndOwnersTransferOrDelete() {
        assertThat(on(() -> lookup("#overview-leave").query().getParent().isVisible()))
                .isTrue();
        assertThat(on(() -> lookup("#overview-delete").query().getParent().isVisible()))
                .isFalse();
        interact(() -> community.apply(
                new GatewayEvent.ServerUpdate(Community.SERVER, Patch.of(Map.of("owner", Community.ME)))));
        assertThat(on(() -> lookup("#overview-leave").query().getParent().isVisible()))
                .isFalse();
        assertThat(on(() -> lookup("#overview-transfer").query().getParent().isVisible()))
                .isTrue();
    }

    @Test
    void whatOnlyTheTeamDecidesIsShownAndLocked() {
        interact(() -> community.apply(
                new GatewayEvent.ServerUpdate(Community.SERVER, Patch.of(Map.of("discoverable", true)))));
        assertThat(on(() -> lookup("#overview-discoverable").query().isDisabled()))
                .isTrue();
        assertThat(on(() -> lookup("#overview-analytics").query().isDisabled())).isFalse();
        assertThat(on(() -> lookup("#overview-privileged").query().isVisible())).isTrue();
    }

    private ComboBox<?> box() {
        return lookup("#overview-channel-joined").queryAs(ComboBox.class);
    }

    private void channels(String... ids) {
        community.apply(new GatewayEvent.ServerUpdate(Community.SERVER, Patch.of(Map.of("channels", List.of(ids)))));
        for (String id : ids) {
            community.apply(new GatewayEvent.ChannelCreate(
                    new TextChannel(id, Community.SERVER, id, null, null, null, null, Map.of(), false, null, null)));
        }
    }
}
