package chat.holt.ui.kit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/// Turns CommonMark's tables into ours.
final class TableParts {

    private TableParts() {}

    /// @param mostCells rows beyond are added as lines of text
    /// @param inlines what a cell holds
    static void add(TableBlock table, int mostCells, Function<Node, List<Inline>> inlines, List<Block> into) {
        List<Block.Alignment> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Inline> rest = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
                if (!(node instanceof TableRow row)) {
                    continue;
                }
                if (rows.isEmpty()) {
                    cells(row).forEach(cell -> columns.add(alignment(cell)));
                }
                List<List<Inline>> cells = cells(row).stream().map(inlines).toList();
                if ((rows.size() + 1) * columns.size() <= mostCells) {
                    rows.add(cells);
                } else {
                    addLine(cells, rest);
                }
            }
        }
        into.add(new Block.Table(List.copyOf(columns), List.copyOf(rows)));
        if (!rest.isEmpty()) {
            into.add(new Block.Paragraph(List.copyOf(rest)));
        }
    }

    private static void addLine(List<List<Inline>> cells, List<Inline> into) {
        if (!into.isEmpty()) {
            into.add(new Inline.LineBreak());
        }
        boolean first = true;
        for (List<Inline> cell : cells) {
            if (!first && !cell.isEmpty()) {
                into.add(new Inline.Words(" | "));
            }
            into.addAll(cell);
            first = false;
        }
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
            case LEFT -> Block.Alignment.LEFT;
            case null -> Block.Alignment.LEFT;
        };
    }
}
