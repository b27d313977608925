package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The field for a [Reason]: label, reasons kept for reuse, counter, field and a hint below.
public final class ReasonField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double SPACING = 6;
    private static final int SHOWN = 60;

    private final TextField field = new TextField();

    /// @param id of the field
    /// @param hint who will read it
    public ReasonField(String id, Reason reason, String hint) {
        super(SPACING);
        Label label = new Label(Text.of("members.reason"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(field);
        Label counter = new Label();
        counter.setId(id + "-counter");
        counter.getStyleClass().add(Styles.META);
        counter.textProperty().bind(reason.counter());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        MenuButton kept = kept(id, reason);
        HBox head = new HBox(label, space, kept, counter);
        head.setAlignment(Pos.BASELINE_LEFT);
        field.setId(id);
        field.setAccessibleHelp(hint);
        field.textProperty().bindBidirectional(reason.text());
        reason.valid().subscribe(valid -> {
            field.pseudoClassStateChanged(ERROR, !valid);
            counter.pseudoClassStateChanged(ERROR, !valid);
        });
        Label below = new Label(hint);
        below.getStyleClass().addAll(Styles.META, Styles.MUTED);
        below.setWrapText(true);
        getChildren().addAll(head, field, below);
    }

    /// The menu of kept reasons, where the window has some.
    private MenuButton kept(String id, Reason reason) {
        MenuButton menu = new MenuButton(Text.of("reasons.menu"));
        menu.setId(id + "-templates");
        menu.getStyleClass().addAll(Styles.QUIET, "reason-templates");
        menu.setVisible(false);
        menu.managedProperty().bind(menu.visibleProperty());
        menu.setOnShowing(event -> {
            ReasonTemplates templates = ReasonTemplates.of(getScene());
            if (templates != null) {
                fill(menu, templates, reason);
            }
        });
        sceneProperty().subscribe(scene -> {
            ReasonTemplates templates = ReasonTemplates.of(scene);
            menu.setVisible(templates != null);
            if (templates != null) {
                fill(menu, templates, reason);
            }
        });
        return menu;
    }

    private void fill(MenuButton menu, ReasonTemplates templates, Reason reason) {
        menu.getItems().clear();
        for (String template : templates.all()) {
            MenuItem item = new MenuItem(template.length() > SHOWN ? template.substring(0, SHOWN) + "…" : template);
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> {
                reason.text().set(template);
                field.requestFocus();
                field.end();
            });
            menu.getItems().add(item);
        }
        if (!templates.all().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem keep = new MenuItem(Text.of("reasons.keep"));
        keep.setId(menu.getId() + "-keep");
        keep.setDisable(!templates.takes(reason.text().get()));
        keep.setOnAction(chosen -> templates.keep(reason.text().get()));
        MenuItem manage = new MenuItem(Text.of("reasons.manage"));
        manage.setId(menu.getId() + "-manage");
        manage.setOnAction(chosen -> ReasonTemplates.manage(getScene().getWindow()));
        menu.getItems().addAll(keep, manage);
    }

    /// Where typing goes.
    public TextField field() {
        return field;
    }
}
