-- listOrganItems: what one organ implements itself; its code begins the codes of its items.
create index items_by_organ on catalogue.items (handling_code text_pattern_ops) where platform is null;
