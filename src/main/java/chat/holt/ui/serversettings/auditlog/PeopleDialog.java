package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for somebody to filter by: typing narrows the list, arrows choose, Enter takes.
final class PeopleDialog extends FormDialog {
    private static final double ROW_HEIGHT = 40;
    private static final double WIDTH = 380;
    private static final int ROWS = 7;

    private final FilterField field;

    PeopleDialog(String title, PeopleViewModel viewModel, Media media) {
        this(title, viewModel, media, new SimpleBooleanProperty());
    }

    private PeopleDialog(String title, PeopleViewModel viewModel, Media media, SimpleBooleanProperty taken) {
        super(
                Look.form("people-dialog", title, Text.of("audit.filter.choose")),
                viewModel.chosen().map(person -> true).orElse(false),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> {
                    viewModel.submit();
                    taken.set(true);
                });
        field = new FilterField("people-filter", Text.of("audit.filter.person"), viewModel.part());
        ListView<Person> list = new ListView<>(viewModel.matches());
        list.setId("people");
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefSize(WIDTH, ROW_HEIGHT * ROWS);
        list.getStyleClass().add("audit-people");
        list.setCellFactory(view -> new PersonCell(media));
        viewModel.chosen().subscribe(person -> list.getSelectionModel().select(person));
        list.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null) {
                viewModel.chosen().set(person);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && viewModel.chosen().get() != null) {
                viewModel.submit();
                taken.set(true);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                list.getSelectionModel().selectPrevious();
                event.consume();
            }
        });
        body().getChildren().setAll(field, list);
        closeWhen(taken);
    }

    /// Opens over the window, ready to type.
    void show(Window owner) {
        show(owner, field.lookup("#people-filter"));
    }

    private static final class PersonCell extends ListCell<Person> {
        private static final int AVATAR = 24;

        private final Media media;
        private final Avatar avatar = Avatar.round(AVATAR);
        private final Label name = new Label();
        private final Label tag = new Label();
        private final HBox row = new HBox(10, avatar, name, tag);

        PersonCell(Media media) {
            this.media = media;
            row.setAlignment(Pos.CENTER_LEFT);
            name.getStyleClass().add(Styles.MEDIUM);
            tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            avatar.imageProperty().unbind();
            if (person == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            avatar.show(person.userId(), person.name());
            if (person.avatar() == null) {
                avatar.imageProperty().set(null);
            } else {
                avatar.imageProperty().bind(media.avatar(person.avatar(), AVATAR));
            }
            name.setText(person.name());
            tag.setText(person.tag());
            setAccessibleText(person.name() + " " + person.tag());
            setGraphic(row);
        }
    }
}
