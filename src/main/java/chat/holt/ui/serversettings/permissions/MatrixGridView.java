package chat.holt.ui.serversettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.RoleColour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// The matrix as a sheet: only what is in sight has nodes, and they are used again while scrolling. One stop of the tab
/// key; the current field is moved with [MatrixKeys].
final class MatrixGridView extends Region {
    static final double ROW_HEIGHT = 30;
    private static final double COLUMN_WIDTH = 30;
    private static final double GROUP_GAP = 10;
    private static final double HEAD_WIDTH = 176;
    private static final double HEAD_HEIGHT = 136;
    private static final double BAR = 10;
    private static final double SWATCH = 5;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final MatrixViewModel viewModel;
    private final Pane fieldPane = clipped();
    private final Pane rowPane = clipped();
    private final Pane columnPane = clipped();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final List<MatrixFieldView> fields = new ArrayList<>();
    private final List<Label> rowHeads = new ArrayList<>();
    private final List<Label> columnHeads = new ArrayList<>();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper();
    /// Left edges of the columns, and the right edge of the last.
    private double[] edges = {0};

    MatrixGridView(MatrixViewModel viewModel) {
        this.viewModel = viewModel;
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleHelp(Text.of("permissions.matrix.keys"));
        getChildren().addAll(fieldPane, rowPane, columnPane, across, down);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        viewModel.revision().subscribe(this::changed);
        changed();
        setOnScroll(event -> {
            scroll(down, -event.getDeltaY());
            scroll(across, -event.getDeltaX());
            event.consume();
        });
        fieldPane.setOnMousePressed(this::pressed);
        MatrixKeys.of(this, viewModel);
    }

    /// Row of the current field.
    ReadOnlyIntegerProperty row() {
        return row.getReadOnlyProperty();
    }

    /// Column of the current field.
    ReadOnlyIntegerProperty column() {
        return column.getReadOnlyProperty();
    }

    /// How many rows are in sight.
    int page() {
        return Math.max(1, (int) (fieldPane.getHeight() / ROW_HEIGHT) - 1);
    }

    /// Makes a field the current one, as near as there is, and shows it.
    void go(int toRow, int toColumn) {
        row.set(Math.clamp(toRow, 0, Math.max(0, viewModel.rows().size() - 1)));
        column.set(Math.clamp(toColumn, 0, Math.max(0, viewModel.columns().size() - 1)));
        reveal(down, row.get() * ROW_HEIGHT, ROW_HEIGHT);
        if (!viewModel.columns().isEmpty()) {
            reveal(across, edges[column.get()], COLUMN_WIDTH);
        }
        tell();
        requestLayout();
    }

    private void changed() {
        List<MatrixColumn> columns = viewModel.columns();
        edges = new double[columns.size() + 1];
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            x += columns.get(i).opensGroup() && i > 0 ? GROUP_GAP : 0;
            edges[i] = x;
            x += COLUMN_WIDTH;
        }
        edges[columns.size()] = x;
        go(row.get(), column.get());
    }

    private void tell() {
        boolean some = !viewModel.rows().isEmpty() && !viewModel.columns().isEmpty();
        setAccessibleText(some ? viewModel.describe(row.get(), column.get()) : Text.of("permissions.matrix.grid"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int toRow = (int) ((event.getY() + down.getValue()) / ROW_HEIGHT);
        int toColumn = columnAt(event.getX() + across.getValue());
        if (toRow >= viewModel.rows().size() || toColumn < 0) {
            return;
        }
        go(toRow, toColumn);
        if (event.getButton() == MouseButton.PRIMARY) {
            viewModel.cycle(toRow, toColumn);
        }
        event.consume();
    }

    /// The column at a place of the sheet; -1 between and beyond columns.
    private int columnAt(double x) {
        for (int i = 0; i < edges.length - 1; i++) {
            if (x >= edges[i] && x < edges[i] + COLUMN_WIDTH) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - HEAD_WIDTH - BAR);
        double height = Math.max(0, getHeight() - HEAD_HEIGHT - BAR);
        place(fieldPane, HEAD_WIDTH, HEAD_HEIGHT, width, height);
        place(rowPane, 0, HEAD_HEIGHT, HEAD_WIDTH, height);
        place(columnPane, HEAD_WIDTH, 0, width, HEAD_HEIGHT);
        across.resizeRelocate(HEAD_WIDTH, getHeight() - BAR, width, BAR);
        down.resizeRelocate(getWidth() - BAR, HEAD_HEIGHT, BAR, height);
        extent(across, edges[edges.length - 1], width);
        extent(down, viewModel.rows().size() * ROW_HEIGHT, height);
        fill(width, height);
    }

    private void fill(double width, double height) {
        int firstRow = (int) (down.getValue() / ROW_HEIGHT);
        int lastRow = Math.min(viewModel.rows().size(), (int) Math.ceil((down.getValue() + height) / ROW_HEIGHT));
        int firstColumn = 0;
        while (firstColumn < edges.length - 2 && edges[firstColumn] + COLUMN_WIDTH <= across.getValue()) {
            firstColumn++;
        }
        int lastColumn = firstColumn;
        while (lastColumn < edges.length - 1 && edges[lastColumn] < across.getValue() + width) {
            lastColumn++;
        }
        int used = 0;
        for (int r = firstRow; r < lastRow; r++) {
            for (int c = firstColumn; c < lastColumn; c++) {
                MatrixFieldView shown = at(fields, used++, fieldPane, MatrixFieldView::new);
                boolean here = r == row.get() && c == column.get();
                shown.show(viewModel.field(r, c), here, r == row.get() || c == column.get());
                shown.resizeRelocate(
                        edges[c] - across.getValue(), r * ROW_HEIGHT - down.getValue(), COLUMN_WIDTH, ROW_HEIGHT);
            }
        }
        hideFrom(fields, used);
        heads(firstRow, lastRow, firstColumn, lastColumn);
    }

    private void heads(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int used = 0;
        for (int r = firstRow; r < lastRow; r++) {
            MatrixRow shown = viewModel.rows().get(r);
            Label head = at(rowHeads, used++, rowPane, MatrixGridView::rowHead);
            head.setText(shown.name());
            RoleColour.fill((Circle) head.getGraphic(), shown.colour());
            head.pseudoClassStateChanged(CURRENT, r == row.get());
            head.resizeRelocate(0, r * ROW_HEIGHT - down.getValue(), HEAD_WIDTH - GROUP_GAP, ROW_HEIGHT);
        }
        hideFrom(rowHeads, used);
        used = 0;
        for (int c = firstColumn; c < lastColumn; c++) {
            Label head = at(columnHeads, used++, columnPane, MatrixGridView::columnHead);
            head.setText(viewModel.columns().get(c).name());
            head.pseudoClassStateChanged(CURRENT, c == column.get());
            // Turned about its middle, the label stands on the column.
            double middle = edges[c] - across.getValue() + COLUMN_WIDTH / 2;
            head.resizeRelocate(
                    middle - HEAD_HEIGHT / 2, HEAD_HEIGHT / 2 - COLUMN_WIDTH / 2, HEAD_HEIGHT, COLUMN_WIDTH);
        }
        hideFrom(columnHeads, used);
    }

    private static Label rowHead() {
        Label head = new Label();
        Circle swatch = new Circle(SWATCH);
        swatch.getStyleClass().add("role-swatch");
        head.setGraphic(swatch);
        head.getStyleClass().add("matrix-row-head");
        head.setManaged(false);
        return head;
    }

    private static Label columnHead() {
        Label head = new Label();
        head.getStyleClass().add("matrix-column-head");
        head.setRotate(-90);
        head.setManaged(false);
        return head;
    }

    private static <N extends Node> N at(List<N> pool, int index, Pane pane, Supplier<N> make) {
        if (index == pool.size()) {
            N made = make.get();
            made.setManaged(false);
            pool.add(made);
            pane.getChildren().add(made);
        }
        N node = pool.get(index);
        node.setVisible(true);
        return node;
    }

    private static void hideFrom(List<? extends Node> pool, int used) {
        pool.subList(used, pool.size()).forEach(node -> node.setVisible(false));
    }

    private static void place(Pane pane, double x, double y, double width, double height) {
        pane.resizeRelocate(x, y, width, height);
        if (pane.getClip() instanceof Rectangle clip) {
            clip.setWidth(width);
            clip.setHeight(height);
        }
    }

    private static Pane clipped() {
        Pane pane = new Pane();
        pane.setClip(new Rectangle());
        return pane;
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    private static void extent(ScrollBar bar, double whole, double seen) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole == 0 ? 0 : most * seen / whole);
        bar.setUnitIncrement(ROW_HEIGHT);
        bar.setBlockIncrement(seen);
        bar.setVisible(most > 0);
        scroll(bar, 0);
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    private void reveal(ScrollBar bar, double from, double size) {
        double seen = bar == down ? fieldPane.getHeight() : fieldPane.getWidth();
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (seen > 0 && from + size > bar.getValue() + seen) {
            bar.setValue(Math.max(0, from + size - seen));
        }
    }
}
