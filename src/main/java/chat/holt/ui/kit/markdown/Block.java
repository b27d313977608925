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

    record Bullets(List<List<Block>> items) implements Block {}

    /// @param start number of the first item
    record Numbers(int start, List<List<Block>> items) implements Block {}

    record Rule() implements Block {}
}
