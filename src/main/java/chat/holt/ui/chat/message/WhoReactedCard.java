package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.WhoReactedViewModel.Kind;
import chat.holt.ui.chat.message.WhoReactedViewModel.Person;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Popover;
import chat.holt.ui.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Who reacted to a message, over it: left and right go from emoji to emoji, Enter shows somebody's card.
public final class WhoReactedCard {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int AVATAR = 28;
    private static final double ROW = 40;
    private static final double WIDTH = 320;
    private static final int LEAST = 2;
    private static final int MOST = 6;
    private static final int PICTURE = 18;

    private final WhoReactedViewModel model;
    private final Emojis emojis;
    private final Pictures pictures;
    private final FlowPane kinds = new FlowPane(4, 4);
    private final ListView<Person> people;
    private final Popover popover;

    private WhoReactedCard(WhoReactedViewModel model, Emojis emojis, Pictures pictures) {
        this.model = model;
        this.emojis = emojis;
        this.pictures = pictures;
        people = new ListView<>(model.people());
        people.setId("who-reacted-people");
        people.setAccessibleText(Text.of("chat.who"));
        people.setFixedCellSize(ROW);
        people.setPrefWidth(WIDTH);
        people.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(model.people().size(), LEAST, MOST) * ROW + 2, model.people()));
        people.setCellFactory(list -> new PersonCell());
        people.setPlaceholder(new Label(Text.of("chat.who.nobody")));
        Label title = new Label(Text.of("chat.who"));
        title.getStyleClass().add(Styles.HEADING);
        VBox card = new VBox(title, kinds, people);
        card.setId("who-reacted");
        card.getStyleClass().add("who-reacted");
        card.setAccessibleText(Text.of("chat.who"));
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        popover = new Popover(card);
        popover.placeAbove();
    }

    /// Opens over a node and returns at once; the model is closed with it.
    public static void show(Node beside, WhoReactedViewModel model, Emojis emojis, Pictures pictures) {
        WhoReactedCard card = new WhoReactedCard(model, emojis, pictures);
        Subscription changes =
                model.kinds().subscribe(card::showKinds).and(model.chosen().subscribe(chosen -> card.showKinds()));
        card.popover.show(beside.getScene().getWindow(), Anchors.of(beside), () -> {
            changes.unsubscribe();
            model.close();
        });
        card.people.requestFocus();
        card.people.getSelectionModel().selectFirst();
    }

    private void showKinds() {
        kinds.getChildren().setAll(model.kinds().stream().map(this::kind).toList());
    }

    private Node kind(Kind kind) {
        Button button = new Button(String.valueOf(kind.count()), emojis.node(kind.emoji(), PICTURE));
        button.getStyleClass().add("reaction");
        button.pseudoClassStateChanged(
                CURRENT, kind.emoji().equals(model.chosen().get()));
        button.setFocusTraversable(false);
        button.setAccessibleText(Text.of("chat.reaction", emojis.name(kind.emoji()), kind.count()));
        button.setOnAction(event -> model.choose(kind.emoji()));
        return button;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case ENTER -> open(people.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(@Nullable Person person) {
        if (person != null) {
            var place = Anchors.of(people);
            popover.close();
            model.open(person, place);
        }
    }

    /// One who reacted.
    private final class PersonCell extends ListCell<Person> {
        PersonCell() {
            setOnMouseClicked(event -> open(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(null);
            if (empty || person == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Avatar avatar = Avatar.round(AVATAR);
            avatar.show(person.face().id(), person.face().name());
            if (person.face().picture() != null) {
                avatar.imageProperty()
                        .bind(pictures.media().avatar(person.face().picture(), AVATAR));
            }
            Label name = new Label(person.face().name());
            name.getStyleClass().add(person.blocked() ? Styles.SUBTLE : Styles.MEDIUM);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label tag = new Label(person.blocked() ? Text.of("chat.who.blocked") : person.tag());
            tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
            HBox row = new HBox(10, avatar, name, tag);
            row.setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(person.face().name());
            setGraphic(row);
        }
    }
}
