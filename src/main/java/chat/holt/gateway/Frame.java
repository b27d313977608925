package chat.holt.gateway;

import chat.holt.model.Empty;
import java.util.List;
import java.util.Map;

/// An event with all that came along, so that it can be written again as it was; see [GatewayJson#read].
///
/// @param unknown keys of the frame, with their values, that this version does not know
/// @param nested the frames of a [GatewayEvent.Bulk], else empty
public record Frame(GatewayEvent event, Map<String, Object> unknown, List<Frame> nested) {
    public Frame {
        unknown = Empty.map(unknown);
        nested = List.copyOf(nested);
    }
}
