package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ColourPicker;
import chat.holt.ui.kit.Contrast;
import chat.holt.ui.kit.CssPaint;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.serversettings.roles.RoleColourViewModel.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The editor of a role's colour: none, one colour or a gradient, by picking, by presets or as CSS, with how it looks
/// in both colour schemes beside it.
final class RoleColourView extends HBox {
    private static final double WIDTH = 320;
    private static final double GAP = 8;
    private static final double SWATCH = 18;
    private static final double WIDE_SWATCH = 70;
    private static final double MAX_ANGLE = 359;
    private static final double ANGLE_STEP = 15;

    private final RoleColourViewModel viewModel;
    private final RoleDraft draft;
    private final GradientBar bar;

    RoleColourView(RoleColourViewModel viewModel, RoleDraft draft) {
        this.viewModel = viewModel;
        this.draft = draft;
        this.bar = new GradientBar(viewModel, WIDTH);
        getStyleClass().add("role-colour");
        VBox editor = new VBox(kinds(), field(), presets(Kind.SOLID), presets(Kind.GRADIENT), gradient(), picker());
        editor.getStyleClass().add("role-colour-editor");
        editor.setMinWidth(WIDTH);
        editor.setMaxWidth(WIDTH);
        VBox previews = new VBox(preview(ColorScheme.LIGHT), preview(ColorScheme.DARK), warning());
        previews.getStyleClass().add("role-previews");
        HBox.setHgrow(previews, Priority.ALWAYS);
        getChildren().addAll(editor, previews);
    }

    private Node kinds() {
        LinkedHashMap<Kind, String> names = new LinkedHashMap<>();
        names.put(Kind.NONE, Text.of("settings.server.role.colour.none"));
        names.put(Kind.SOLID, Text.of("settings.server.role.colour.solid"));
        names.put(Kind.GRADIENT, Text.of("settings.server.role.colour.gradient"));
        return new Segmented<>("role-colour-kind", names, viewModel.kind());
    }

    private Node field() {
        TextField text = new TextField();
        text.setId("role-colour");
        text.setPromptText(Text.of("settings.server.role.colour.prompt"));
        text.setText(viewModel.text().get());
        text.textProperty().subscribe((before, now) -> viewModel.text().set(now));
        viewModel.text().subscribe(css -> {
            if (!text.getText().equals(css)) {
                text.setText(css);
            }
        });
        return new FieldBox(Text.of("settings.server.role.colour"), text)
                .problem(viewModel.problem())
                .of(draft.colour(), css -> css.isEmpty() ? Text.of("settings.server.role.colour.none") : css);
    }

    private Node presets(Kind kind) {
        FlowPane row = new FlowPane(2, 2);
        List<String> presets = kind == Kind.SOLID ? RoleColourViewModel.COLOURS : RoleColourViewModel.GRADIENTS;
        for (int i = 0; i < presets.size(); i++) {
            String css = presets.get(i);
            Rectangle swatch = new Rectangle(kind == Kind.SOLID ? SWATCH : WIDE_SWATCH, SWATCH);
            swatch.setArcWidth(6);
            swatch.setArcHeight(6);
            swatch.getStyleClass().add("role-swatch");
            RoleColour.fill(swatch, css);
            Button button = new Button(null, swatch);
            button.setId("role-preset-" + kind.name().toLowerCase(Locale.ROOT) + "-" + i);
            button.getStyleClass().add("role-preset");
            button.setAccessibleText(Text.of("settings.server.role.preset", css));
            button.setOnAction(click -> viewModel.preset(css));
            row.getChildren().add(button);
        }
        return shownFor(row, kind);
    }

    private Node gradient() {
        Slider angle = new Slider(0, MAX_ANGLE, 0);
        angle.setId("role-angle");
        angle.setBlockIncrement(ANGLE_STEP);
        angle.setAccessibleText(Text.of("settings.server.role.angle"));
        HBox.setHgrow(angle, Priority.ALWAYS);
        Label degrees = new Label();
        degrees.setId("role-angle-degrees");
        degrees.getStyleClass().addAll(Styles.META, "role-angle-degrees");
        viewModel
                .text()
                .subscribe(css -> viewModel.gradient().ifPresent(gradient -> {
                    degrees.setText(Text.of("settings.server.role.degrees", Math.round(gradient.angle())));
                    if (Math.round(angle.getValue()) != Math.round(gradient.angle())) {
                        angle.setValue(gradient.angle());
                    }
                }));
        angle.valueProperty().subscribe((before, now) -> {
            if (viewModel
                    .gradient()
                    .filter(gradient -> Math.round(gradient.angle()) != Math.round(now.doubleValue()))
                    .isPresent()) {
                viewModel.angle((int) Math.round(now.doubleValue()));
            }
        });
        Label label = new Label(Text.of("settings.server.role.angle"));
        label.getStyleClass().add(Styles.META);
        HBox angles = new HBox(GAP, label, angle, degrees);
        angles.setAlignment(Pos.CENTER_LEFT);

        Button add = Buttons.plain("role-stop-add", Text.of("settings.server.role.stop.add"));
        add.setGraphic(Icons.of("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(click -> {
            viewModel.add();
            bar.focusChosen();
        });
        Button remove = Buttons.quiet("role-stop-remove", Text.of("settings.server.role.stop.remove"));
        remove.getStyleClass().add(Styles.SMALL);
        remove.setOnAction(click -> viewModel.remove());
        viewModel.text().subscribe(css -> {
            String full = viewModel.addBlocked();
            add.setDisable(!full.isEmpty());
            add.setTooltip(full.isEmpty() ? null : new Tooltip(full));
            remove.setDisable(!viewModel.removable());
        });
        HBox buttons = new HBox(GAP, add, remove);
        VBox box = new VBox(GAP, bar, buttons, angles);
        return shownFor(box, Kind.GRADIENT);
    }

    private Node picker() {
        ColourPicker picker = new ColourPicker("role-picker", WIDTH, viewModel::pick);
        Runnable show = () -> CssPaint.colour(viewModel.colour()).ifPresent(picker::show);
        viewModel.text().subscribe(css -> show.run());
        viewModel.chosen().subscribe(stop -> show.run());
        picker.visibleProperty().bind(viewModel.kind().map(kind -> kind != Kind.NONE));
        picker.managedProperty().bind(picker.visibleProperty());
        return picker;
    }

    private Node preview(ColorScheme scheme) {
        return new RolePreview(scheme, draft.name().value(), viewModel.text(), viewModel.contrast());
    }

    private Node warning() {
        Label warning = new Label(Text.of("settings.server.role.contrast.low", Contrast.ENOUGH));
        warning.setId("role-contrast-low");
        warning.setGraphic(Icons.of("fth-alert-triangle"));
        warning.getStyleClass().add("role-contrast-low");
        warning.setWrapText(true);
        warning.visibleProperty()
                .bind(viewModel
                        .contrast()
                        .map(now -> now.filter(both -> both.light() < Contrast.ENOUGH || both.dark() < Contrast.ENOUGH)
                                .isPresent()));
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private Node shownFor(Node node, Kind kind) {
        node.visibleProperty().bind(viewModel.kind().map(now -> now == kind));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
