package chat.holt.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the component that keeps what newer servers say and this version does not know: wire keys with their values,
/// among them known keys whose value is unknown. Written again as they came; one shared empty map when there are none.
@JacksonAnnotationsInside
@JsonAnySetter
@JsonAnyGetter
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface UnknownFields {}
