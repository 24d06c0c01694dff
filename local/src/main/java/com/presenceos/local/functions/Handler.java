package com.presenceos.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;

/** A handler object, from JSON to JSON. */
@FunctionalInterface
interface Handler {

    byte[] handle(byte[] event, Context context) throws Exception;

    static Handler of(Object handler) {
        return switch (handler) {
            case RequestStreamHandler streams ->
                (event, context) -> {
                    ByteArrayOutputStream output = new ByteArrayOutputStream();
                    streams.handleRequest(new ByteArrayInputStream(event), output, context);
                    return output.toByteArray();
                };
            case RequestHandler<?, ?> objects -> ofObjects(objects);
            default ->
                throw new IllegalStateException(
                        handler.getClass().getName() + " is neither a RequestHandler nor a RequestStreamHandler");
        };
    }

    @SuppressWarnings("unchecked") // the serializer of a type reads and writes exactly that type
    private static Handler ofObjects(RequestHandler<?, ?> handler) {
        Method method = typed(handler.getClass());
        PojoSerializer<Object> input = serializer(method.getParameterTypes()[0], method.getGenericParameterTypes()[0]);
        PojoSerializer<Object> output = serializer(method.getReturnType(), method.getGenericReturnType());
        RequestHandler<Object, Object> typed = (RequestHandler<Object, Object>) handler;
        return (event, context) -> {
            Object answer = typed.handleRequest(input.fromJson(new ByteArrayInputStream(event)), context);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            output.toJson(answer, json);
            return json.toByteArray();
        };
    }

    /** The method that names the types; beside it the compiler leaves one that takes any object. */
    private static Method typed(Class<?> handler) {
        return Arrays.stream(handler.getMethods())
                .filter(method -> method.getName().equals("handleRequest"))
                .filter(method -> !method.isBridge() && !Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 2)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler.getName() + " has no handleRequest"));
    }

    /** The choice that Lambda's runtime makes: events it knows have spellings of their own. */
    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Class<?> type, Type generic) {
        if (LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
            return LambdaEventSerializers.serializerFor((Class<Object>) type, Handler.class.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(generic);
    }
}
