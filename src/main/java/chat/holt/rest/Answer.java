package chat.holt.rest;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/// What came back, not yet understood.
record Answer(int status, HttpHeaders headers, byte[] body) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }
}
