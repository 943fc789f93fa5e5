/** Given names that women bear and hardly any man, folded: they tell whom "she" can stand for. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `adelina adriana agnes aisha alejandra alena alexandra alicia amal amelia amina amy ana anastasia andreea angela angelica angelina anita ann anna annalena anne annelies annika antonia arancha ashley asta
audrey ayesha azucena barbara beata beatriz bernadette bianca birgit bogdana brigitte bridget camilla carmen carol carolina caroline catarina catherine cecilia celinda chandrika charlotte cheryl christina christine
claire clara claudia colette condoleezza cristina dalia damares daniela deborah delcy denise diana dinah dubravka ebba ekaterina elena elina elisa elisabeth elizabeth ellen elma elvira emily emma emmanuelle erika
esther eva evelyn farah fatima fatou fatoumata federica fiona florence frances francesca gabriela gabriella gillian gina giorgia gloria grace greta hadja hanna hannah harriet heather heidi helen helena helene helga hilary
hillary hina iman ine ines inga ingrid irene irina iryna isabel isabella isabelle ivana jacinda jane janet janina jennifer jeanine jill jessica joanna josephine joyce julia julie juliana kaja kamala kamina
karen karin karina katalin kate katerina katharina katherine kathleen katrin keiko kersti kristalina kristina kristine lana laura leila leonor lilian lina linda liz louise lucia lucy ludmila luminita
lydia madeleine magdalena maia maja manuela margaret margarita margot margrethe mari maria mariam mariana marija marina marise martha martina mary maryam melanie melissa mette mia michelle
mirjana mona monica monika nada nadia naledi nancy natalia natasha nathalie nicole nicolette nina nkosazana nora oksana olena olga olivia oyun patricia paula penny phuong pilar priti rachel raychelle rania raquel
rebecca reem retno rita roberta rosa rosemary rossana roxana ruth sabine saida samantha samia sandra sanna sara sarah sheila shirley silvia simona sofia sonia sophie stella stephanie susan susana
svetlana sylvia tamara tanja tatiana teodora teresa theresa therese ursula valentina valerie vanessa vera veronica veronika victoria vilma viola violeta viktoria virginia vjosa wendy xiomara yoko yulia yuriko yvette yvonne
zainab zhanna zsuzsanna zuzana`.split(/\s+/u),
);
