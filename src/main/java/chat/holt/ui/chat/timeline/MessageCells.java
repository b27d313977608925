package chat.holt.ui.chat.timeline;

import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.rows.RowCell;
import chat.holt.ui.kit.rows.RowCells;
import java.util.function.BiConsumer;

/// Makes the rows of the timeline.
final class MessageCells implements RowCells<TimelineRow> {
    private final Conversation chat;
    private final Pictures pictures;
    private final BiConsumer<MessageCell, Boolean> pointed;

    /// `pointed` hears when the pointer enters or leaves a message.
    MessageCells(Conversation chat, Pictures pictures, BiConsumer<MessageCell, Boolean> pointed) {
        this.chat = chat;
        this.pictures = pictures;
        this.pointed = pointed;
    }

    @Override
    public String key(TimelineRow row) {
        return row.key();
    }

    @Override
    public Object kind(TimelineRow row) {
        return switch (row) {
            case TimelineRow.PendingRow pending -> TimelineRow.MessageRow.class;
            case TimelineRow.NewDivider divider -> TimelineRow.DayDivider.class;
            default -> row.getClass();
        };
    }

    @Override
    public boolean stays(TimelineRow row) {
        return row.messageId() != null;
    }

    @Override
    public RowCell<TimelineRow> create(TimelineRow row) {
        return switch (row) {
            case TimelineRow.ChannelStart start -> new StartCell(chat.title());
            case TimelineRow.DayDivider divider -> new DividerCell(chat.timeline()::askDate);
            case TimelineRow.NewDivider divider -> new DividerCell(chat.timeline()::askDate);
            case TimelineRow.BlockedGroup group -> new BlockedCell(chat.timeline()::toggleBlocked);
            case TimelineRow.SystemRow system -> new SystemCell(chat, pictures);
            case TimelineRow.MessageRow message -> messageCell();
            case TimelineRow.PendingRow pending -> messageCell();
        };
    }

    private MessageCell messageCell() {
        MessageCell cell = new MessageCell(chat, pictures);
        cell.hoverProperty().subscribe((was, hovered) -> pointed.accept(cell, hovered));
        return cell;
    }
}
