package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows where an invite leads and asks whether to join.
public final class JoinDialog extends FormDialog {

    private final JoinViewModel model;

    public JoinDialog(JoinViewModel model) {
        super(
                Look.form("join-dialog", Text.of("servers.join.title"), Text.of("servers.join.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        this.model = model;
        title().bind(model.title());
        Label text = new Label();
        text.setWrapText(true);
        text.textProperty().bind(model.text());
        text.visibleProperty().bind(model.text().map(words -> !words.isEmpty()));
        text.managedProperty().bind(text.visibleProperty());
        body().getChildren().setAll(text);
    }

    @Override
    public void show(Window owner, @Nullable Node firstFocus) {
        super.show(owner, firstFocus);
        model.closed().subscribe(closed -> {
            if (closed) {
                close();
            }
        });
    }
}
