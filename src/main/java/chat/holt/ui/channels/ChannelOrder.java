package chat.holt.ui.channels;

import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.RowDrag;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Channels and categories of the sidebar, as they are dragged.
final class ChannelOrder implements RowDrag.Rows<SidebarRow> {
    private final ChannelsViewModel model;

    ChannelOrder(ChannelsViewModel model) {
        this.model = model;
    }

    @Override
    public boolean ordered(SidebarRow row) {
        return !(row instanceof ParticipantRow);
    }

    @Override
    public @Nullable String locked(SidebarRow row) {
        return model.orderLocked();
    }

    @Override
    public Region picture(SidebarRow row) {
        return switch (row) {
            case CategoryRow category -> SidebarCell.category(category);
            case ChannelRow channel -> SidebarCell.channel(channel);
            case ParticipantRow participant -> new Region();
        };
    }

    @Override
    public int gap(SidebarRow row, int wanted) {
        return model.gap(row, wanted);
    }

    @Override
    public void drop(SidebarRow row, int gap) {
        model.drop(row, gap);
    }
}
