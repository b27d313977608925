package chat.holt.ui.serversettings.views;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/// Asks for the name of a view.
final class ViewNameDialog extends FormDialog {
    private static final int LONGEST = 40;

    private final TextField field;

    ViewNameDialog(Consumer<String> save) {
        this(new TextField(), save, new SimpleBooleanProperty());
    }

    private ViewNameDialog(TextField field, Consumer<String> save, SimpleBooleanProperty saved) {
        super(
                Look.form("view-name-dialog", Text.of("views.title"), Text.of("views.verb")),
                field.textProperty().map(name -> !name.isBlank() && name.strip().length() <= LONGEST),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> {
                    save.accept(field.getText().strip());
                    saved.set(true);
                });
        this.field = field;
        field.setId("view-name");
        body().getChildren().setAll(new FieldBox(Text.of("views.name"), field).hint(Text.of("views.hint", LONGEST)));
        closeWhen(saved);
    }

    /// Opens over the window, ready to type.
    void show(Window owner) {
        show(owner, field);
    }
}
