package chat.holt.ui.kit.markdown;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The cells of a table: each column as wide as its widest cell, up to a bound from which on lines break.
final class TableGrid extends Region {

    private static final double WIDEST = 320;
    private static final double NARROWEST = 48;
    private static final PseudoClass LAST_ROW = PseudoClass.getPseudoClass("last-row");
    private static final PseudoClass FIRST_COLUMN = PseudoClass.getPseudoClass("first-column");
    private static final PseudoClass LAST_COLUMN = PseudoClass.getPseudoClass("last-column");

    private final List<List<InlineFlow>> rows;
    private final double[] widths;

    /// @param rows of as many cells as there are columns; the first is the head
    TableGrid(List<Block.Alignment> columns, List<List<InlineFlow>> rows) {
        this.rows = rows;
        widths = new double[columns.size()];
        getStyleClass().add("md-table");
        setMaxWidth(USE_PREF_SIZE);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                InlineFlow cell = rows.get(row).get(column);
                cell.getStyleClass().add(row == 0 ? "md-table-head" : "md-table-cell");
                cell.pseudoClassStateChanged(LAST_ROW, row == rows.size() - 1);
                cell.pseudoClassStateChanged(FIRST_COLUMN, column == 0);
                cell.pseudoClassStateChanged(LAST_COLUMN, column == columns.size() - 1);
                cell.setTextAlignment(TextAlignment.valueOf(columns.get(column).name()));
                getChildren().add(cell);
            }
        }
    }

    boolean sameRow(InlineFlow one, InlineFlow other) {
        return rows.stream().anyMatch(row -> row.contains(one) && row.contains(other));
    }

    private double measure() {
        double sum = 0;
        for (int column = 0; column < widths.length; column++) {
            double width = NARROWEST;
            for (List<InlineFlow> row : rows) {
                width = Math.max(width, snapSizeX(row.get(column).prefWidth(-1)));
            }
            widths[column] = Math.min(width, WIDEST);
            sum += widths[column];
        }
        return sum;
    }

    private double height(List<InlineFlow> row) {
        double height = 0;
        for (int column = 0; column < widths.length; column++) {
            height = Math.max(height, snapSizeY(row.get(column).prefHeight(widths[column])));
        }
        return height;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + measure() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        measure();
        return snappedTopInset() + rows.stream().mapToDouble(this::height).sum() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        measure();
        double y = snappedTopInset();
        for (List<InlineFlow> row : rows) {
            double x = snappedLeftInset();
            double height = height(row);
            for (int column = 0; column < widths.length; column++) {
                row.get(column).resizeRelocate(x, y, widths[column], height);
                x += widths[column];
            }
            y += height;
        }
    }
}
