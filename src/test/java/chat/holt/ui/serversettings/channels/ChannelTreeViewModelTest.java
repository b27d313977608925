package chat.holt.ui.serversettings.channels;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Arrangement.Spot;
import chat.holt.fixtures.FakeCategoryCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.channels.TreeRow.CategoryRow;
import chat.holt.ui.serversettings.channels.TreeRow.ChannelRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelTreeViewModelTest {
    private final Store store = SampleStore.ready();
    private final FakeCategoryCommands commands = new FakeCategoryCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ChannelTreeViewModel tree =
            new ChannelTreeViewModel(store, commands, navigator, "S", spot -> List.of(action(spot)));

    @Test
    void showsEveryChannelInItsCategory() {
        assertThat(tree.rows())
                .containsExactly(
                        new ChannelRow("C1", "c1", false, false, ""),
                        new CategoryRow("K", "Talk", 2),
                        new ChannelRow("C2", "c2", false, true, ""),
                        new ChannelRow("V", "v", true, true, ""));
        apply(store, "{'type':'ChannelUpdate','id':'C2','data':{'nsfw':true,'slowmode':5,'name':'words'}}");
        assertThat(tree.rows().get(2)).isEqualTo(new ChannelRow("C2", "words", false, true, "Mature · Slowmode"));
    }

    @Test
    void rowsMoveForThoseWhoMay() {
        tree.step(tree.rows().get(2), true);
        tree.shift(tree.rows().getFirst(), true);
        tree.delete(tree.rows().getFirst());
        assertThat(tree.locked()).isEqualTo("You need the permission “Manage channels”");
        assertThat(commands.saves).isEmpty();
        assertThat(navigator.opened()).isEmpty();
        own();
        tree.step(tree.rows().get(2), true);
        assertThat(commands.saves).containsExactly("K:C2,V > K:V,C2");
        commands.succeed();
        tree.shift(tree.rows().getFirst(), true);
        assertThat(commands.saves).last().asString().endsWith("> K:V,C2,C1");
        assertThat(tree.rows().getLast()).isEqualTo(new ChannelRow("C1", "c1", false, true, ""));
    }

    @Test
    void refusedMovesAreTakenBackAndExplained() {
        own();
        List<TreeRow> before = List.copyOf(tree.rows());
        tree.drop(tree.rows().getLast(), tree.gap(tree.rows().getLast(), 2));
        assertThat(tree.rows()).isNotEqualTo(before);
        commands.tasks.getLast().fail(new IOException("offline"));
        assertThat(tree.rows()).isEqualTo(before);
        assertThat(tree.error().getValue()).isNotEmpty();
        tree.dismissError();
        assertThat(tree.error().getValue()).isEmpty();
    }

    @Test
    void rowsLeadToTheirSettingsAndQuestions() {
        own();
        TreeRow loose = tree.rows().getFirst();
        TreeRow category = tree.rows().get(1);
        TreeRow inside = tree.rows().get(2);
        tree.open(category);
        tree.open(inside);
        tree.delete(category);
        tree.delete(inside);
        tree.createChannel(null);
        tree.createChannel(loose);
        tree.createChannel(category);
        tree.createChannel(inside);
        tree.createCategory();
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.CategorySettings("S", "K", Destination.CategorySettings.Page.OVERVIEW),
                        new Destination.ChannelSettings("C2", Destination.ChannelSettings.Page.OVERVIEW),
                        new Destination.DeleteCategory("S", "K"),
                        new Destination.DeleteChannel("C2"),
                        new Destination.CreateChannel("S", null),
                        new Destination.CreateChannel("S", null),
                        new Destination.CreateChannel("S", "K"),
                        new Destination.CreateChannel("S", "K"),
                        new Destination.CreateCategory("S"));
        assertThat(tree.actions(inside)).extracting(MenuAction::id).containsExactly("Place[channelId=C2]");
    }

    private void own() {
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'owner':'ME'}}");
    }

    private static MenuAction action(Spot spot) {
        return MenuAction.of(spot.toString(), "", "fth-x", () -> {});
    }
}
