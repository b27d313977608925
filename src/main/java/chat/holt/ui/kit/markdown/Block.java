package chat.holt.ui.kit.markdown;

import java.util.List;

/// What stands below each other in a message (`client-behaviour.md §6`). Toolkit-free.
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {}

    /// @param level 1 (largest) to 6
    record Heading(int level, List<Inline> content) implements Block {}

    record Quote(List<Block> content) implements Block {}

    /// @param language as written after the fence; empty for none
    /// @param code without the last line break
    record CodeBlock(String language, String code) implements Block {}

    record Bullets(List<Item> items) implements Block {}

    /// @param start number of the first item
    record Numbers(int start, List<Item> items) implements Block {}

    /// One entry of a list.
    record Item(Task task, List<Block> content) {}

    /// Whether an entry is something to do, as `- [ ]` and `- [x]` are.
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /// @param columns how each column is aligned
    /// @param rows the first is the head; all have as many cells as there are columns
    record Table(List<Alignment> columns, List<List<List<Inline>>> rows) implements Block {}

    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /// A formula on lines of its own.
    ///
    /// @param source in LaTeX
    record Formula(String source) implements Block {}

    record Rule() implements Block {}
}
