package chat.holt.ui.serversettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.permissions.DraftNotices;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.serversettings.permissions.MatrixViewModel.Mode;
import java.util.LinkedHashMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The page of the permission matrix: what is shown, the sheet, and a line on the current field.
public final class MatrixView extends VBox {
    private final MatrixViewModel viewModel;
    private final MatrixGridView grid;
    private final Label said = new Label();
    private final Label remark = new Label();

    public MatrixView(MatrixViewModel viewModel) {
        this.viewModel = viewModel;
        this.grid = new MatrixGridView(viewModel);
        setId("settings-permissions");
        getStyleClass().addAll("settings-page", "matrix-page");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new PageHead(Text.of("permissions.matrix"), Text.of("permissions.matrix.keys")),
                        bar(),
                        new DraftNotices(viewModel.draft()),
                        grid,
                        foot());
        viewModel.revision().subscribe(this::describe);
        viewModel.notice().subscribe(this::describe);
        grid.row().subscribe(this::describe);
        grid.column().subscribe(this::describe);
        describe();
    }

    private Node bar() {
        LinkedHashMap<Mode, String> modes = new LinkedHashMap<>();
        modes.put(Mode.PERMISSIONS, Text.of("permissions.matrix.permissions"));
        modes.put(Mode.CHANNELS, Text.of("permissions.matrix.channels"));
        ComboBox<Permission> choice = new ComboBox<>();
        choice.setId("matrix-permission");
        choice.setAccessibleText(Text.of("permissions.matrix.permission"));
        choice.getItems().setAll(Overrides.inChannels());
        choice.setConverter(new Names());
        choice.valueProperty().bindBidirectional(viewModel.permission());
        choice.visibleProperty().bind(viewModel.mode().isEqualTo(Mode.CHANNELS));
        choice.managedProperty().bind(choice.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                new Segmented<>("matrix-mode", modes, viewModel.mode()),
                choice,
                space,
                new FilterField("matrix-filter", Text.of("permissions.matrix.filter"), viewModel.filter()));
        bar.getStyleClass().add("matrix-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node foot() {
        said.setId("matrix-said");
        said.getStyleClass().add(Styles.MEDIUM);
        remark.setId("matrix-remark");
        remark.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox foot = new VBox(said, remark);
        foot.getStyleClass().add("matrix-foot");
        return foot;
    }

    private void describe() {
        int row = grid.row().get();
        int column = grid.column().get();
        boolean some =
                row < viewModel.rows().size() && column < viewModel.columns().size();
        said.setText(some ? viewModel.describe(row, column) : Text.of("settings.noMatch"));
        String locked = some ? viewModel.field(row, column).locked() : "";
        String conflict = some ? viewModel.field(row, column).conflict() : "";
        String about = some ? viewModel.columns().get(column).about() : "";
        String notice = viewModel.notice().get();
        said.setGraphic(conflict.isEmpty() ? null : Icons.of("fth-alert-triangle"));
        remark.setGraphic(notice.isEmpty() && !locked.isEmpty() ? Icons.of("fth-lock") : null);
        remark.setText(!notice.isEmpty() ? notice : !locked.isEmpty() ? locked : about);
    }

    private static final class Names extends StringConverter<Permission> {
        @Override
        public String toString(Permission permission) {
            return Text.of(permission.nameKey());
        }

        @Override
        public Permission fromString(String text) {
            throw new UnsupportedOperationException("cannot be typed");
        }
    }
}
