package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionStep.Effect;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import java.util.LinkedHashMap;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/// Shows step by step why a member may or may not do something, or what they may do altogether.
public final class WhyDialog extends FormDialog {
    private static final PseudoClass DECISIVE = PseudoClass.getPseudoClass("decisive");
    private final WhyViewModel viewModel;
    private final ComboBox<Permission> permissions = new ComboBox<>();

    public WhyDialog(WhyViewModel viewModel, Media media) {
        super(
                Look.form("why-dialog", viewModel.question().get(), Text.of("why.done"))
                        .withPicture(MemberPicture.of(viewModel.member(), media)),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                viewModel::close);
        this.viewModel = viewModel;
        viewModel.closed().subscribe(closed -> {
            if (closed) {
                close();
            }
        });
        title().bind(viewModel.question());
        subtitle().bind(viewModel.answer());
        Button copy = Buttons.quiet("why-copy", Text.of("why.copy"));
        copy.setOnAction(click -> viewModel.copyAsText());
        insteadOfCancel(copy);

        ComboBox<WhyPlace> places = new ComboBox<>(viewModel.places());
        places.setId("why-place");
        places.setAccessibleText(Text.of("why.place"));
        places.valueProperty().bindBidirectional(viewModel.place());
        permissions.setId("why-permission");
        permissions.setAccessibleText(Text.of("why.permission"));
        permissions.getItems().setAll(Permission.values());
        permissions.setConverter(new Names());
        permissions.valueProperty().bindBidirectional(viewModel.permission());
        LinkedHashMap<Boolean, String> scopes = new LinkedHashMap<>();
        scopes.put(false, Text.of("why.scope.one"));
        scopes.put(true, Text.of("why.scope.all"));
        Segmented<Boolean> switcher = new Segmented<>("why-all", scopes, viewModel.all());
        permissions.visibleProperty().bind(viewModel.all().map(all -> !all));
        HBox choices = new HBox(8, places, permissions, new Region(), switcher);
        HBox.setHgrow(choices.getChildren().get(2), Priority.ALWAYS);
        choices.setAlignment(Pos.CENTER_LEFT);

        VBox list = new VBox();
        list.getStyleClass().add("why-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setId("why-steps");
        scroll.getStyleClass().add("why-scroll");
        body().getChildren().setAll(choices, scroll);
        Runnable show = () -> list.getChildren()
                .setAll(
                        viewModel.all().get()
                                ? viewModel.overview().stream().map(this::row).toList()
                                : viewModel.steps().stream()
                                        .map(WhyDialog::step)
                                        .toList());
        viewModel.all().subscribe(show);
        viewModel.steps().subscribe(show);
        viewModel.overview().subscribe(show);
        show.run();
    }

    /// Opens over the window.
    public void show(Window window) {
        show(window, permissions);
    }

    @Override
    public void close() {
        super.close();
        viewModel.close();
    }

    private static Node step(WhyStep step) {
        Label number = new Label(Integer.toString(step.number()));
        number.getStyleClass().add("why-number");
        Label title = new Label(step.title());
        title.getStyleClass().add("why-title");
        Label detail = new Label(step.detail());
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(title, detail);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Effect says = step.effect();
        Label effect = new Label(says == null ? "–" : WhyTexts.effect(says));
        effect.getStyleClass()
                .addAll("why-effect", says == null ? "none" : says.name().toLowerCase(Locale.ROOT));
        effect.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, number, texts, effect);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("why-step");
        row.pseudoClassStateChanged(DECISIVE, step.decisive());
        row.getStyleClass().add(says == Effect.DENY ? "denies" : "allows");
        row.setAccessibleText(step.title() + ", " + step.detail() + ", " + effect.getText());
        return row;
    }

    private Node row(WhyRow row) {
        Label name = new Label(Text.of(row.permission().nameKey()));
        name.setGraphic(Icons.of(row.allowed() ? "fth-check" : "fth-x"));
        name.getStyleClass().addAll("why-title", row.allowed() ? "allow" : "deny");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label by = new Label(row.decidedBy());
        by.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox content = new HBox(12, name, space, by);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = Buttons.quiet("why-row-" + row.permission().wireName(), "");
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.getStyleClass().add("why-row");
        button.setAccessibleText(Text.of(
                "why.row",
                name.getText(),
                WhyTexts.effect(row.allowed() ? Effect.ALLOW : Effect.DENY),
                row.decidedBy()));
        button.setOnAction(click -> {
            viewModel.permission().set(row.permission());
            viewModel.all().set(false);
        });
        return button;
    }

    private static final class Names extends StringConverter<Permission> {
        @Override
        public String toString(Permission permission) {
            return Text.of(permission.nameKey());
        }

        @Override
        public Permission fromString(String text) {
            throw new UnsupportedOperationException("the list cannot be typed into");
        }
    }
}
