package chat.holt.ui.kit.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A formula between two lines `$$`, among CommonMark's nodes.
final class FormulaBlock extends CustomBlock {

    private static final String FENCE = "$$";

    private String source = "";

    String source() {
        return source;
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            boolean opens = state.getIndent() < 4
                    && rest(state).strip().equals(FENCE)
                    && matched.getParagraphLines().isEmpty();
            return opens
                    ? BlockStart.of(new FormulaParser())
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }

    private static String rest(ParserState state) {
        return state.getLine()
                .getContent()
                .subSequence(
                        state.getNextNonSpaceIndex(),
                        state.getLine().getContent().length())
                .toString();
    }

    private static final class FormulaParser extends AbstractBlockParser {
        private final FormulaBlock block = new FormulaBlock();
        private final StringBuilder lines = new StringBuilder();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return rest(state).strip().equals(FENCE)
                    ? BlockContinue.finished()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            lines.append(line.getContent()).append('\n');
        }

        @Override
        public void closeBlock() {
            block.source = lines.toString().strip();
        }
    }
}
