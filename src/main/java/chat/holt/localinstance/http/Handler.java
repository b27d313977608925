package chat.holt.localinstance.http;

/// Answers the requests of one route. Throws [ApiError] or [FrameworkError] to refuse.
@FunctionalInterface
public interface Handler {
    Reply handle(Call call) throws Exception;
}
