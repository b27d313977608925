package chat.holt.ui.serversettings.permissions;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.ViewTest;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MatrixViewTest extends ViewTest {
    private static final int ROLES = 200;
    private static final int CHANNELS = 500;

    private MatrixViewModel matrix;

    @Override
    protected Parent view() {
        Community community = new Community();
        IntStream.range(0, ROLES - 6).forEach(i -> community.role("r" + i, "Role " + i, "#57b36a", false, 10 + i, 0));
        community.ready();
        apply(
                community.store,
                IntStream.range(0, CHANNELS)
                        .mapToObj(i -> "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'C" + i
                                + "','server':'01SERVER','name':'channel-" + i + "'}")
                        .toArray(String[]::new));
        matrix = new MatrixViewModel(
                new Overrides(community.store, IdleCommands.with(), Community.SERVER), new RecordingNavigator());
        matrix.mode().set(MatrixViewModel.Mode.CHANNELS);
        return new MatrixView(matrix);
    }

    @Test
    void onlyWhatIsInSightHasNodesHoweverLargeItIs() throws TimeoutException {
        see("#matrix");
        interact(() -> lookup("#matrix").query().requestFocus());
        chord(KeyCode.CONTROL, KeyCode.END);
        until(() -> lookup("#matrix").query().getAccessibleText().startsWith("Everyone, #channel-"));
        chord(KeyCode.UP);
        chord(KeyCode.SPACE);
        int last = ROLES - 1;
        assertThat(on(() -> matrix.rows().get(last).roleId())).isEqualTo("r" + (ROLES - 7));
        assertThat(on(() -> matrix.field(last, CHANNELS - 1).state())).isEqualTo(PermissionState.ALLOWED);
        assertThat(on(() -> matrix.changes().getFirst())).endsWith("allows “View channels”");
        assertThat(lookup(".matrix-field").queryAll()).hasSizeBetween(100, 1_000);
        Node head = lookup(".matrix-row-head").nth(0).query();
        assertThat(on(() -> head.isVisible())).isTrue();
        chord(KeyCode.CONTROL, KeyCode.HOME);
        until(() -> lookup("#matrix").query().getAccessibleText().startsWith("Founders, #channel-0"));
        assertThat(on(() -> matrix.permission().get())).isEqualTo(Permission.VIEW_CHANNEL);
    }
}
