package chat.holt.ui.conversations;

import chat.holt.commands.Attempt;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/// Asks for some of one's friends. While a name is being typed, Enter chooses that friend.
abstract class PickFriendsDialog extends FormDialog {
    private final FriendPickerViewModel model;
    private final FriendPicker picker;

    PickFriendsDialog(
            Look look,
            FriendPickerViewModel model,
            ObservableValue<Boolean> canSubmit,
            Attempt attempt,
            Runnable submit,
            Media media) {
        super(look, canSubmit, attempt.busy(), attempt.error(), submit);
        this.model = model;
        picker = new FriendPicker(model, media);
        picker.disableProperty().bind(attempt.busy());
        body().getChildren().setAll(picker);
        closeWhen(attempt.done());
    }

    /// Opens over the window, ready to type part of a name.
    public void show(Window window) {
        show(window, picker.field());
    }

    @Override
    protected boolean takesEnter() {
        if (!picker.finding()) {
            return false;
        }
        model.chooseFirst();
        return true;
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
