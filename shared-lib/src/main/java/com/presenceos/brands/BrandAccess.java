package com.presenceos.brands;

import java.util.Set;

/** Which of a workspace's brands somebody may act on. */
public sealed interface BrandAccess {

    BrandAccess ALL = new All();

    boolean includes(BrandId brand);

    /** Every brand, and those that are yet to come. */
    record All() implements BrandAccess {

        @Override
        public boolean includes(BrandId brand) {
            return true;
        }
    }

    record Chosen(Set<BrandId> brands) implements BrandAccess {

        public Chosen {
            brands = Set.copyOf(brands);
        }

        @Override
        public boolean includes(BrandId brand) {
            return brands.contains(brand);
        }
    }
}
