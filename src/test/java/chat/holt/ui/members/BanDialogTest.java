package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ErrorType;
import chat.holt.rest.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class BanDialogTest extends ViewTest {
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final List<String> toasts = new ArrayList<>();

    @Override
    protected Parent view() {
        return new StackPane(new Region());
    }

    private void open() throws TimeoutException {
        interact(() -> {
            Community community = new Community().ready();
            var viewModel = new BanMemberViewModel(community.store, commands, Community.SERVER, "bo", toasts::add);
            new BanDialog(viewModel, media).show(stage);
        });
        see("#ban-dialog");
    }

    @Test
    void bansByMouse() throws TimeoutException {
        open();
        write("Advertising");
        clickOn("#ban-delete-hour");
        see("#ban-warning");
        clickOn("#dialog-confirm");
        assertThat(commands.calls).containsExactly("ban bo Advertising 3600");
        interact(commands::succeed);
        miss("#ban-dialog");
        assertThat(toasts).containsExactly("Bo is banned.");
    }

    @Test
    void bansByKeyboardAndEnterAloneDoesNot() throws TimeoutException {
        open();
        write("Spam");
        chord(KeyCode.ENTER);
        assertThat(commands.calls).isEmpty();
        until(() -> stage.getScene().getFocusOwner() != null);
        for (int i = 0; i < 10 && !confirmFocused(); i++) {
            chord(KeyCode.TAB);
        }
        assertThat(confirmFocused()).isTrue();
        chord(KeyCode.SPACE);
        assertThat(commands.calls).containsExactly("ban bo Spam 0");
    }

    @Test
    void refusalStaysInTheDialogWithWhatWasTyped() throws TimeoutException {
        open();
        write("Spam");
        clickOn("#dialog-confirm");
        interact(() -> commands.tasks.getLast().fail(new ApiException(ErrorType.NOT_ELEVATED)));
        see("#dialog-error");
        assertThat(on(() -> lookup("#dialog-error").<Labeled>query().getText())).contains("highest role");
        chord(KeyCode.ESCAPE);
        miss("#ban-dialog");
    }

    private boolean confirmFocused() {
        return on(() -> "dialog-confirm".equals(stage.getScene().getFocusOwner().getId()));
    }
}
