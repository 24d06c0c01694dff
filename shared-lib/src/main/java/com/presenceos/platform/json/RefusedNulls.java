package com.presenceos.platform.json;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.util.AccessPattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that is left out stays as it is, or takes its default; one that is null says something else, and only a field
 * that may be null ({@code @JsonSetter(nulls = Nulls.SET)}, and the contract) takes it.
 */
final class RefusedNulls extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
        SettableBeanProperty[] arguments = builder.getValueInstantiator().getFromObjectArguments(config);
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            SettableBeanProperty argument = arguments[i];
            if (argument.getMetadata().getValueNulls() != Nulls.SET) {
                // The array is the instantiator's own: a record's components are set through it alone.
                arguments[i] = argument.withNullProvider(new Refusal(argument));
            }
        }
        return builder;
    }

    private record Refusal(SettableBeanProperty property) implements NullValueProvider {

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            throw InvalidNullException.from(context, property.getFullName(), property.getType());
        }

        @Override
        @SuppressWarnings("NullAway") // Jackson's own way to say: nothing was given
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }
}
