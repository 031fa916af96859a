export const concepts: readonly (readonly [said: string, meant: string])[] = [['上户口', '出生登记 户口登记']]
